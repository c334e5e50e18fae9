/** The secret of staff's sessions is changed while a coordinator works: they notice nothing; changed twice, it ends them all. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startSystem } from '#local/system.ts';
import type { LocalSystem } from '#local/system-options.ts';
import { formsOf } from '../crawl/forms.ts';
import { signedIn, staff } from '../crawl/sign-in.ts';

let system: LocalSystem;
beforeAll(async () => {
  system = await startSystem({
    realTime: false,
    seed: 'staff',
    quiet: true,
    startAt: '2026-11-23T05:00:00Z',
  });
}, 60_000);
afterAll(() => system.stop());

const search = '/coordinator/search';

/** The search form as it stands on a page that is open, filled in. */
async function openForm(browser: Awaited<ReturnType<typeof signedIn>>) {
  const form = formsOf((await browser.get(search)).body, search).find(({ fields }) =>
    fields.some(({ kind }) => kind === 'text'),
  );
  if (form === undefined) throw new Error('No form to search with');
  return form.fields.map(
    ({ name, kind, values }) => [name, kind === 'text' ? 'Seitova' : (values[0] ?? '')] as const,
  );
}

it('a coordinator goes on with the page that they had open, when the secret is changed', async () => {
  const browser = await signedIn(system.url, staff.coordinator);
  const form = await openForm(browser);
  await system.rotateSecret();
  expect((await browser.post(search, form)).status).toBe(200);
  await system.advance('PT30M');
  expect((await browser.get('/coordinator')).status).toBe(200);
  await system.rotateSecret();
  expect((await browser.get('/coordinator')).status).toBe(200);
});

it('a secret changed twice at once ends what was open within five minutes, and keeps what was typed', async () => {
  await system.advance('PT1M');
  const browser = await signedIn(system.url, staff.coordinator);
  const form = await openForm(browser);
  await system.rotateSecret();
  await system.rotateSecret();
  await system.advance('PT6M');
  expect(await browser.get('/coordinator')).toMatchObject({
    status: 303,
    location: expect.stringContaining('/sign-in'),
  });
  const kept = await browser.post(search, form);
  expect(kept.status).toBe(401);
  expect(kept.body).toContain('value="Seitova"');
});
