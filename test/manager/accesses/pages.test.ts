/** A manager sees who opened which family's details: by day, by person and by family, and never who the family is. */
import { describe, expect, it } from 'vitest';
import type { Access } from '#functions/store/ports.ts';
import { office, reference } from '../office.ts';

const access = (changes: Partial<Access>): Access => ({
  person: 'coordinator-1',
  reference,
  on: '2026-11-22',
  first: '2026-11-22T04:05:00.000Z',
  last: '2026-11-22T09:30:00.000Z',
  pages: 7,
  exports: 1,
  ...changes,
});
const three = [
  access({}),
  access({ reference: 'ABCDEFGH', last: '2026-11-22T04:05:00.000Z' }),
  access({ person: 'coordinator-2' }),
];
const textOf = (html: string): string =>
  (html.match(/<main[\s\S]*<\/main>/)?.[0] ?? '').replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');

describe('everybody on a day', () => {
  it('stands with the number of families, most first, and more than usual is marked', async () => {
    const { html } = await office({ accesses: three }).open('accesses-of-day');
    const text = textOf(html);
    expect(text.indexOf('Гүлнар')).toBeLessThan(text.indexOf('Марат'));
    expect(text).toContain('Гүлнар Сейітова More than usual 2');
    expect(text.match(/More than usual/g)).toHaveLength(1);
    expect(html).toContain('/manager/accesses/coordinator-1?on=2026-11-22');
    expect(text).not.toContain('The day after');
  });

  it('can be another day, of those that were', async () => {
    const place = office({ accesses: three });
    const before = textOf((await place.open('accesses-of-day', { on: '2026-11-21' })).html);
    expect(before).toContain('Nobody opened a family’s details on this day.');
    expect(before).toContain('The day after');
    for (const on of ['2026-12-01', '2026-02-30', 'yesterday', "2026'--"])
      expect(textOf((await place.open('accesses-of-day', { on })).html)).toContain('22 November 2026');
  });
});

describe('one person on a day', () => {
  it('is shown with the cases and the times, and no name of a family', async () => {
    const { html, status } = await office({ accesses: three }).open(
      'accesses-by-person',
      { on: '2026-11-22' },
      { person: 'coordinator-1' },
    );
    expect(status).toBe(200);
    const text = textOf(html);
    expect(text).toContain('Families whose details Гүлнар Сейітова opened');
    expect(text).toContain('09:05 to 14:30 7 1');
    expect(text).toContain('ABCD-EFGH 09:05 7 1');
    expect(text).not.toContain('Омарова');
  });

  it('has to be somebody', async () => {
    const { status } = await office().open('accesses-by-person', {}, { person: 'PERSON#x' });
    expect(status).toBe(404);
  });
});

describe('one family', () => {
  it('is shown with who opened it and when, also once it is erased', async () => {
    for (const household of [undefined, 'erased'] as const) {
      const { html } = await office({ accesses: three, ...(household && { household }) }).open(
        'accesses-to-family',
        {},
        { reference },
      );
      const text = textOf(html);
      expect(text).toContain('22 November 2026 Гүлнар Сейітова 09:05 to 14:30 7 1');
      expect(text).toContain('Марат');
      expect(text).toContain('What is older than 22 November 2025 has been removed.');
      expect(text).not.toContain('Омарова');
    }
  });

  it('is written down when a manager opens its history, and the lists are not', async () => {
    const place = office({ accesses: three });
    await place.open('accesses-of-day');
    await place.open('accesses-to-family', {}, { reference });
    await place.open('all-cases');
    expect(place.opened).toEqual([]);
    const { html } = await place.history();
    expect(place.opened).toEqual([`manager-1 ${reference} page`]);
    expect(html).toContain(`/manager/cases/${reference}/accesses`);
  });
});
