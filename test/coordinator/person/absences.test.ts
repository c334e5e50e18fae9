/** Absences: any number of them, each added and taken away by itself, and a calendar that says them in words. */
import { describe, expect, it } from 'vitest';
import { monthAfter, monthIn, weeksOf } from '#functions/coordinator/person/absences/month.ts';
import { office, somebody } from '../office.ts';

const bota = '/coordinator/people/bota';
const absences = `${bota}/absences`;
const add = (from: string, to: string) => ({ do: 'add', from, to });

/** The days of the calendar that say "away". */
const daysAway = (body: string) =>
  [...body.matchAll(/<time datetime="(\d{4}-\d{2}-\d{2})">\d+<\/time><span>away<\/span>/gi)].map(
    ([, day]) => day,
  );

describe('absences', () => {
  it('are added one by one, each once, and lead to their month', async () => {
    const here = office();
    const first = await here.post(absences, add('2026-12-24', '2027-01-08'));
    expect(first.location).toBe(`${bota}?done=absence-added&month=2026-12`);
    await here.post(absences, add('2026-12-24', '2027-01-08'));
    for (let day = 1; day <= 5; day += 1)
      await here.post(absences, add(`2027-02-0${day}`, `2027-02-0${day}`));
    expect(here.people.get('bota')?.absences).toHaveLength(6);
  });

  it('are taken away, however often the button is pressed, and others stay', async () => {
    const here = office();
    await here.post(absences, add('2026-12-24', '2027-01-08'));
    await here.post(absences, add('2027-03-01', '2027-03-02'));
    const remove = { do: 'remove', from: '2026-12-24', to: '2027-01-08' };
    expect((await here.post(absences, remove)).location).toContain('done=absence-removed');
    expect((await here.post(absences, remove)).status).toBe(303);
    expect(here.people.get('bota')?.absences).toEqual([{ from: '2027-03-01', to: '2027-03-02' }]);
  });

  it('are not lost when a colleague saves the same person at that moment', async () => {
    const here = office();
    await Promise.all([
      here.post(absences, add('2026-12-24', '2027-01-08')),
      here.post(absences, add('2027-03-01', '2027-03-02')),
    ]);
    expect(here.people.get('bota')?.absences).toHaveLength(2);
  });

  it.each([
    ['ends before it begins', add('2026-12-24', '2026-12-01'), 'to', 'last day is before the first'],
    ['has no end', add('2026-12-24', ''), 'to', 'fill this in'],
    ['is no date', add('soon', '2026-12-24'), 'from', 'give a date'],
  ])('are given back when one %s', async (_, form, field, message) => {
    const here = office();
    const { status, body } = await here.post(absences, form);
    expect(status).toBe(422);
    expect(new RegExp(`id="${field}-error"[^>]*>(.*?)</p>`).exec(body)?.[1]).toContain(message);
    expect(body).toContain(`value="${form.from}"`);
    expect(here.people.get('bota')?.absences).toEqual([]);
  });

  it('show in the calendar of each month they touch, and past ones fold away', async () => {
    const here = office();
    here.people.set(
      'bota',
      somebody('bota', {
        absences: [
          { from: '2026-11-28', to: '2026-12-02' },
          { from: '2026-10-01', to: '2026-10-02' },
        ],
      }),
    );
    const november = await here.get(bota);
    expect(daysAway(november.body)).toEqual(['2026-11-28', '2026-11-29', '2026-11-30']);
    expect(november.body).toMatch(/aria-current="date"[^>]*><time datetime="2026-11-23"/i);
    const december = await here.get(bota, { month: '2026-12' });
    expect(daysAway(december.body)).toEqual(['2026-12-01', '2026-12-02']);
    expect(december.body).toContain('?month=2026-11#calendar');
    expect(december.body).toContain('?month=2027-01#calendar');
    expect(november.body.indexOf('2026-10-01')).toBeGreaterThan(november.body.indexOf('<details'));
    expect(daysAway((await here.get(bota, { month: '2026-10' })).body)).toHaveLength(2);
  });

  it('cannot be given to staff or nobody', async () => {
    const here = office();
    for (const id of ['erlan', 'nobody'])
      expect(
        (await here.post(`/coordinator/people/${id}/absences`, add('2026-12-01', '2026-12-02'))).status,
      ).toBe(404);
  });
});

describe('a month', () => {
  it('begins its weeks on Monday and leaves other months’ days out', () => {
    const weeks = weeksOf('2026-11');
    expect(weeks).toHaveLength(6);
    expect(weeks[0]).toEqual([...Array(6).fill(undefined), '2026-11-01']);
    expect(weeks[5]).toEqual(['2026-11-30', ...Array(6).fill(undefined)]);
    expect(weeksOf('2027-02')).toHaveLength(4);
    expect(
      weeksOf('2028-02')
        .flat()
        .filter((day) => day !== undefined),
    ).toHaveLength(29);
  });

  it('follows another, over the year’s end too, and is today’s where none or nonsense is asked for', () => {
    expect(monthAfter('2026-12', 1)).toBe('2027-01');
    expect(monthAfter('2026-01', -1)).toBe('2025-12');
    for (const asked of [undefined, '', '2026-13', 'soon', '1800-01'])
      expect(monthIn(asked, '2026-11-23')).toBe('2026-11');
  });
});
