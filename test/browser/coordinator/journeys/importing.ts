/** Many families at once: a table is checked, its cases are opened, and whatever is sent again opens nothing. */
import { expect } from 'vitest';
import { press } from '../../hands.ts';
import type { Step, Walk } from '../../journey.ts';
import { opens, pathOf } from '../../steps.ts';
import type { Walker } from '../../walker.ts';

const address = '/coordinator/cases/import';

const headers =
  'First name,Family name,Year of birth,Phone,Language,Village or town,Address,Area,Adults,Children,Why vulnerable,Urgency,Need 1,May be contacted';

/** A row that is right, one with a thing that nobody has, and the first once more. */
function tableWith(right: string): string {
  const wrong =
    'Nurlan,Omarov,1979,8 702 765 43 21,Қазақша,Besagash,Auezov 12,Talgar,2,4,No income,Soon,Yacht 1,no';
  return [headers, right, wrong, right].join('\r\n');
}

type Bring = (walker: Walker) => Promise<void>;

const openButton = ({ page }: Walker) =>
  page.locator('form:has(input[name=step][value=open]) button[type=submit]');

/** The cases that the page leads to. */
async function casesOn({ page }: Walker): Promise<string[]> {
  const html = await page.locator('main').innerHTML();
  return [...new Set(html.match(/\/coordinator\/cases\/[0-9A-Z]{8}(?=")/g))];
}

/** Rows that stand in the box again, to be corrected. */
const toCorrect = ({ page }: Walker): Promise<string> => page.locator('textarea[name=text]').inputValue();

async function dryRun(walker: Walker, bring: Bring): Promise<void> {
  await bring(walker);
  await press(walker.page);
  await walker.look('checked');
  expect(pathOf(walker)).toBe(address);
}

/** Sent from two windows, each of which was checked before the other was sent. */
async function opensInTwoWindows({ walker, another }: Walk, bring: Bring): Promise<void> {
  const other = await another();
  await other.open(address, 'other-window');
  await dryRun(other, bring);
  await press(walker.page);
  await walker.look('done');
  const opened = await casesOn(walker);
  expect(opened).toHaveLength(1);
  expect(await toCorrect(walker)).toContain('Yacht 1');

  await press(other.page);
  await other.look('other-window-done');
  expect(await casesOn(other)).toEqual(opened);
  expect(other.problems()).toEqual([]);
  await other.page.context().close();
}

const steps = (name: string, bring: Bring): Step[] => [
  opens(address),
  [
    'checks the table, and reads what would become of each row',
    async ({ walker }) => {
      await dryRun(walker, bring);
      expect(await casesOn(walker)).toEqual([]);
      expect(await walker.page.locator(`main td:has-text("${name}")`).count()).toBe(2);
      expect(await toCorrect(walker)).toContain('Yacht 1');
      expect(await toCorrect(walker)).not.toContain(name);
    },
  ],
  ['opens the case, and a second window opens no other', (walk) => opensInTwoWindows(walk, bring)],
  [
    'brings the table again: the family is here already, and nothing is left to open',
    async ({ walker }) => {
      const opened = await casesOn(walker);
      await walker.open(address, 'again');
      await dryRun(walker, bring);
      expect(await casesOn(walker)).toEqual(opened);
      expect(await openButton(walker).count()).toBe(0);
    },
  ],
];

const pasted = tableWith(
  'Aigul,Seitova,1985,8 701 123 45 67,Русский,Panfilov,Abay 5,Talgar,1,3,Single parent,Urgent,Bed 2,yes',
);
const inFile = tableWith(
  'Botagoz,Imanova,1990,8 701 123 45 68,Қазақша,Kaskelen,Tole bi 8,Talgar,2,1,No income,Soon,Stove 1,yes',
);

export const importing: Readonly<Record<string, readonly Step[]>> = {
  'a table that is pasted': steps('Seitova', ({ page }) => page.locator('textarea[name=text]').fill(pasted)),
  'a table in a file': steps('Imanova', ({ page }) =>
    page
      .locator('input[type=file]')
      .setInputFiles({ name: 'families.csv', mimeType: 'text/csv', buffer: Buffer.from(inFile) }),
  ),
};
