/** Two years after its case was closed a family is erased by the system itself, as the case's page had said. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { surroundings } from '#functions/runtime/surroundings.ts';
import { createCases, createPeople } from '#functions/store/index.ts';
import { createBrowser, wireTo } from '#local/demo/browser.ts';
import { startSystem } from '#local/system.ts';
import type { LocalSystem } from '#local/system-options.ts';
import { keptBy } from '../proven/kept.ts';
import { card, household, opening } from '../store/families.ts';

const reference = '1234567Y';
const by = { role: 'coordinator', id: 'aigerim' } as const;

let system: LocalSystem;
beforeAll(async () => {
  system = await startSystem({
    realTime: false,
    quiet: true,
    seed: 'staff',
    scheduled: ['retention'],
    startAt: '2026-03-02T04:00:00.000Z',
  });
});
afterAll(() => system.stop());

it('is said beforehand, done at night, and stands in the history', async () => {
  const cases = createCases(surroundings().store);
  await createPeople(surroundings().store).saveHousehold(household(reference), card(reference));
  await cases.carryOut(reference, opening({ coordinator: by.id }), by);
  await cases.carryOut(reference, { type: 'close', reason: 'moved-away' }, by);
  await system.settled();
  const aigerim = createBrowser(wireTo(system.url), 'aigerim');
  const page = async () => (await aigerim.open(`/coordinator/cases/${reference}`)).texts('main').join(' ');
  expect(await page()).toContain('Their details are kept until 2 March 2028.');

  await system.advance({ to: '2028-03-01T22:00:00.000Z' });
  expect((await cases.load(reference))?.personalDataErased).toBe(false);
  await system.advance({ to: '2028-03-02T23:00:00.000Z' });
  expect(await page()).toContain(
    'The family’s personal data was erased: the time for which it is kept was over.',
  );
  const { familyName, address } = household(reference);
  const left = (await keptBy()).filter(({ text }) => text.includes(familyName) || text.includes(address));
  expect(left).toEqual([]);
});
