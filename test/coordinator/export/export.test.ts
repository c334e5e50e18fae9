/** A family asks what is kept about it: everything, in its own language, and the history says that it was handed out. */
import { describe, expect, it } from 'vitest';
import { casePath, officeWithCase, reference, somebody } from '../office.ts';

const path = `${casePath}/export`;

async function asked() {
  const here = await officeWithCase();
  here.people.set('bota', somebody('bota', { name: 'Bota Nurlankyzy' }));
  await here.given({ type: 'ask', kind: 'assessment', volunteer: 'bota' });
  await here.given({
    type: 'climb-rung',
    askId: 'assessment-1',
    round: 1,
    rung: 0,
    action: 'ask',
    person: 'bota',
    channel: 'email',
  });
  here.notes.push({
    id: 'n',
    reference,
    text: 'Дверь <зелёная>',
    by: { role: 'volunteer', id: 'bota' },
    at: '2026-11-23T05:00:00.000Z',
  });
  const opening = { person: 'dana', reference, on: '2026-11-20', pages: 3, exports: 0 };
  here.accesses.push({ ...opening, first: '2026-11-20T05:00:00.000Z', last: '2026-11-20T06:00:00.000Z' });
  return here;
}

const textOf = (html: string): string =>
  html.replaceAll(/<style>.*?<\/style>|<[^>]*>/gs, ' ').replaceAll(/\s+/g, ' ');

describe('everything that is kept about a family', () => {
  it('is handed out as a page in its language, with the first names of those who helped', async () => {
    const here = await asked();
    const { status, body } = await here.post(path, { format: 'page' });
    expect(status).toBe(200);
    expect(body.startsWith('<!doctype html><html lang="ru">')).toBe(true);
    const text = textOf(body);
    for (const part of [
      'Что «Kind Hands» хранит о вас',
      'Aigul Seitova &lt;script>',
      '+77011234567',
      'Abay 5, Panfilov',
      'Alua, daughter, 2015',
      'A fire &amp; &lt;b>nothing&lt;/b> left',
      'Дверь &lt;зелёная>',
      'Bota (волонтёр)',
      'Dana (координатор)',
      '20 ноября 2026 г.: Dana (3 страницы)',
    ])
      expect(text.replaceAll('\u00a0', ' ')).toContain(part);
    expect(text).not.toContain('Nurlankyzy');
    expect(body).not.toMatch(/<script|<link|src=|href=/);
  });

  it('is handed out as data that a program can read', async () => {
    const here = await asked();
    const { body } = await here.post(path, { format: 'data' });
    const file: unknown = JSON.parse(body);
    expect(file).toMatchObject({
      reference,
      language: 'ru',
      family: { firstName: 'Aigul', phone: '+77011234567', members: [{ name: 'Alua' }] },
      case: { stage: 'assessment', vulnerabilities: ['single-parent'], consents: ['contact'] },
      notes: [{ text: 'Дверь <зелёная>', by: { role: 'volunteer', firstName: 'Bota' } }],
      accesses: [{ on: '2026-11-20', by: { role: 'coordinator', firstName: 'Dana' }, pages: 3 }],
      messages: [{ type: 'rung-climbed' }],
    });
    expect(body).not.toContain('Nurlankyzy');
    expect(body).not.toContain('bota@example.org');
  });

  it('is recorded each time, before it is given, by who took it and nothing else', async () => {
    const here = await asked();
    await here.post(path, { format: 'page' });
    await here.post(path, { format: 'data' });
    expect(here.cases.log.slice(-2).map(({ event, by }) => [event, by])).toEqual([
      [
        { type: 'details-exported', format: 'page' },
        { role: 'coordinator', id: 'dana' },
      ],
      [
        { type: 'details-exported', format: 'data' },
        { role: 'coordinator', id: 'dana' },
      ],
    ]);
    expect(here.opened.filter((each) => each.endsWith('export'))).toHaveLength(2);
    expect((await here.get(casePath)).body).toContain(
      'Everything that is kept about the family was handed out',
    );
  });

  it('is not given by looking at the page, nor by a form without a choice', async () => {
    const here = await asked();
    const before = here.cases.log.length;
    const { body } = await here.get(path);
    expect(body).toContain('The file is in the family’s language: Русский.');
    expect(body).not.toContain('Abay 5');
    expect((await here.post(path, {})).status).toBe(422);
    expect((await here.post(path, { format: 'everything' })).status).toBe(422);
    expect(here.cases.log).toHaveLength(before);
  });

  it('is nothing any more once the family is erased', async () => {
    const here = await asked();
    await here.given({ type: 'close', reason: 'withdrew' }, 'coordinator');
    await here.given({ type: 'erase-personal-data' }, 'coordinator');
    // The reaction may not have come that far: the case knows already.
    const { status } = await here.post(path, { format: 'page' });
    expect(status).toBe(410);
    here.households.clear();
    expect((await here.get(path)).status).toBe(410);
  });
});
