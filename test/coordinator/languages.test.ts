/** Every page of the coordinator door in Kazakh and Russian: no text of it is left in English. */
import { describe, expect, it } from 'vitest';
import { routes } from '#functions/routes.ts';
import { officeWithCase, reference } from './office.ts';

/** What people, places and organisations are called, and what somebody typed: the same in each language. */
const data =
  /[\w-]+@example\.org|Kind Hands|Dana|Erlan|Bota|Timur|Aigul Seitova|Aigul|script|Abay|Panfilov|Alua|daughter|A fire|nothing|left|Talgar|Medeu|Karaganda|Crossroads|Salem|English|Excel|LibreOffice|Google|https:\/\/\S+/g;

const textsOf = (html: string): string[] =>
  html
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .split(/<[^>]*>/)
    .map((text) =>
      text
        .replace(/&\w+;|&#\d+;/g, ' ')
        .replaceAll(data, '')
        .trim(),
    )
    .filter((text) => text !== '');

const paths = routes
  .filter(
    ({ door, method, page }) => door === 'coordinator' && method === 'GET' && page !== 'import-template',
  )
  .map(({ path }) =>
    path.replace('{reference}', reference).replace('{person}', 'bota').replace('{consignment}', 'harbour'),
  );

async function busyOffice() {
  const here = await officeWithCase();
  await here.given({ type: 'ask', kind: 'assessment', volunteer: 'bota' });
  await here.given({ type: 'settle-ask', askId: 'assessment-1', outcome: 'silent' });
  await here.given({ type: 'escalate', to: 'dana', role: 'coordinator', reason: 'silence' });
  here.pass(10);
  return here;
}

describe.each(['kk', 'ru'])('every page of the coordinator in %s', (lang) => {
  it.each(paths)('%s', async (path) => {
    const here = await busyOffice();
    const { status, body } = await here.get(path, { lang });
    expect([200, 404, 409]).toContain(status);
    expect(body).toContain(`<html lang="${lang}">`);
    expect(textsOf(body).filter((text) => /[a-z]{4}/i.test(text))).toEqual([]);
  });
});
