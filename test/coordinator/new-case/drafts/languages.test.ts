/** The questions of a new case in Kazakh and Russian: whatever way they go, no text is left in English. */
import { describe, expect, it } from 'vitest';
import { type Office, officeWithCase, reference } from '../../office.ts';
import { answer, answerAll, begin, draftPath, hiddenIn } from './flow.ts';

/** What people and places are called, what somebody typed, and references. */
const data =
  /Kind Hands|Dana|Bota|Timur|Aigul Seitova|Seitkali|Aigul|Seitova|Abay|Panfilov|Talgar|Medeu|Karaganda|A flood|7K3M-9QT1|[0-9A-Z]{4}-[0-9A-Z]{4}|English/g;

const englishIn = (html: string): string[] =>
  html
    .replace(/<[^>]*>|&\w+;|&#\d+;/g, '\n')
    .replaceAll(data, '')
    .split('\n')
    .filter((text) => /[a-z]{4}/i.test(text));

const ways: readonly [string, (here: Office) => Promise<string[]>][] = [
  ['an empty start', async () => ['/coordinator/cases/new', '/coordinator/cases/new/one-page']],
  [
    'a draft that is complete',
    async (here) => {
      await begin(here);
      await answerAll(here);
      return [
        '/coordinator/cases/new',
        draftPath,
        ...['family', 'where', 'reach', 'vulnerable', 'needs', 'consent', 'check', 'remove'].map(
          (page) => `${draftPath}/${page}`,
        ),
      ];
    },
  ],
  [
    'a family that may be known',
    async (here) => {
      here.duplicates.push({
        reference,
        why: 'phone',
        firstName: 'Aigul',
        familyName: 'Seitova',
        village: 'Panfilov',
      });
      await begin(here);
      await answerAll(here, ['family']);
      return [draftPath, `${draftPath}/duplicates`];
    },
  ],
  [
    'a family whose case is added to',
    async (here) => {
      here.duplicates.push({
        reference,
        why: 'address',
        firstName: 'Aigul',
        familyName: 'Seitova',
        village: 'Panfilov',
      });
      await begin(here);
      await answerAll(here, ['family']);
      await answer(here, 'duplicates', { same: reference });
      await answerAll(here, ['vulnerable', 'needs']);
      return [draftPath, `${draftPath}/vulnerable`, `${draftPath}/check`];
    },
  ],
  ['a case that is open', async () => [`/coordinator/cases/${reference}/opened`]],
];

describe.each(['kk', 'ru'])('the questions of a new case in %s', (lang) => {
  it.each(ways)('%s', async (_, prepare) => {
    const here = await officeWithCase();
    for (const path of await prepare(here)) {
      const { status, body } = await here.get(path, { lang });
      expect([path, status]).toEqual([path, 200]);
      expect(englishIn(body)).toEqual([]);
    }
  });

  it('what was changed meanwhile', async () => {
    const here = await officeWithCase();
    await begin(here);
    const { body } = await here.get(`${draftPath}/family`);
    await answerAll(here, ['family']);
    const late = await here.post(
      `${draftPath}/family`,
      { ...hiddenIn(body), familyName: 'Seitkali' },
      { lang },
    );
    expect(late.status).toBe(409);
    expect(englishIn(late.body)).toEqual([]);
  });
});
