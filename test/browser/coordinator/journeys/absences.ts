/** Days on which a volunteer cannot be asked: entered, seen in the calendar, and taken away again. */
import { expect } from 'vitest';
import { fillField, pressThat } from '../../hands.ts';
import type { Step } from '../../journey.ts';
import { alerts, opens, pathOf } from '../../steps.ts';
import type { Walker } from '../../walker.ts';

const person = '/coordinator/people/zhanna';
const [from, to] = ['2027-01-04', '2027-01-06'];

async function enters(walker: Walker, first: string, last: string): Promise<void> {
  await fillField(walker.page, 'from', first);
  await fillField(walker.page, 'to', last);
  await pressThat(walker.page, 'button[name=do][value=add]');
}

const daysAway = ({ page }: Walker): Promise<(string | null)[]> =>
  page
    .locator('#calendar td.away time')
    .all()
    .then((days) => Promise.all(days.map((day) => day.getAttribute('datetime'))));

export const absences: Readonly<Record<string, readonly Step[]>> = {
  'days away': [
    opens(person),
    [
      'takes the last day for the first, and reads what is wrong',
      async ({ walker }) => {
        await enters(walker, to, from);
        await walker.look('ends-before-it-begins');
        expect(await alerts(walker)).toBe(1);
        expect(await walker.page.locator('main input[name=from]:visible').inputValue()).toBe(to);
      },
    ],
    [
      'enters them the right way round, and sees them in that month',
      async ({ walker }) => {
        await enters(walker, from, to);
        await walker.look('away');
        expect(pathOf(walker)).toBe(person);
        expect(await daysAway(walker)).toEqual([from, '2027-01-05', to]);
      },
    ],
    [
      'enters the same days again, and they stand there once',
      async ({ walker }) => {
        await enters(walker, from, to);
        await walker.look('away-again');
        expect(await walker.page.locator(`.absences input[name=from][value="${from}"]`).count()).toBe(1);
      },
    ],
    [
      'takes them away, and the month is free',
      async ({ walker }) => {
        const form = `form:has(input[name=from][value="${from}"])`;
        await pressThat(walker.page, `${form} button[name=do][value=remove]`);
        await walker.look('here-again');
        expect(await daysAway(walker)).toEqual([]);
        expect(await walker.page.locator(`input[name=from][value="${from}"]`).count()).toBe(0);
      },
    ],
  ],
};
