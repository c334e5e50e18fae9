/** A manager's journey: from the figures to a list, to one case with everything that happened in it, and out again. */
import { expect } from 'vitest';
import { signedIn, staff } from '../../crawl/sign-in.ts';
import { follow } from '../hands.ts';
import { type Walk, walkJourneys } from '../journey.ts';
import { opens, pathOf, signOut } from '../steps.ts';

const queryOf = ({ walker }: Walk) => Object.fromEntries(new URL(walker.page.url()).searchParams);

const coordinators = ({ walker }: Walk): Promise<string[]> =>
  walker.page.locator('main tbody tr td:nth-child(3)').allTextContents();

async function narrows(walk: Walk): Promise<void> {
  const { page } = walk.walker;
  await page.locator('main details:has(form.filters) summary').click();
  await page.locator('main form.filters select[name=coordinator]').selectOption('dmitri');
  await Promise.all([
    page.waitForEvent('framenavigated'),
    page.locator('main form.filters button').first().click(),
  ]);
  await walk.walker.look('narrowed');
  expect(queryOf(walk)).toMatchObject({ stage: 'follow-up', coordinator: 'dmitri' });
  const all = await coordinators(walk);
  expect(all.length).toBeGreaterThan(0);
  for (const name of all) expect(name).toContain('Dmitri Kim');
}

async function unfolds({ walker }: Walk): Promise<void> {
  const { page } = walker;
  const table = page.locator('#executions table').first();
  expect(await table.isVisible()).toBe(false);
  await page.locator('#executions summary').click();
  await walker.look('unfolded');
  expect(await table.isVisible()).toBe(true);
  await follow(page, 'execution=');
  await walker.look('execution');
  expect(await page.locator('#execution tbody tr').count()).toBeGreaterThan(0);
}

walkJourneys({
  door: 'manager',
  turn: 2,
  as: ({ url }) => signedIn(url, staff.manager),
  journeys: {
    'from the figures to a case': [
      opens('/manager'),
      [
        'follows the number of families who are followed up',
        async (walk) => {
          await follow(walk.walker.page, 'stage=follow-up');
          await walk.walker.look('follow-up');
          expect(queryOf(walk)).toEqual({ stage: 'follow-up' });
        },
      ],
      ['narrows the list to one coordinator', narrows],
      [
        'opens a case of the list, and reads what happened',
        async ({ walker }) => {
          await walker.page.locator('main tbody a[href^="/manager/cases/"]').first().click();
          await walker.look('history');
          expect(pathOf(walker)).toMatch(/^\/manager\/cases\/[0-9A-Z]{8}$/);
          expect(await walker.page.locator('main .timeline > li').count()).toBeGreaterThan(3);
        },
      ],
      [
        'has all of it shown, which is more',
        async ({ walker }) => {
          const compact = await walker.page.locator('main .timeline > li').count();
          await follow(walker.page, 'view=all');
          await walker.look('all-events');
          expect(await walker.page.locator('main .timeline > li').count()).toBeGreaterThan(compact);
        },
      ],
      ['unfolds the workflow, and looks at one execution', unfolds],
      [
        'signs out, and the case is not shown any more',
        async ({ walker }) => {
          const { page } = walker;
          const address = page.url();
          await signOut(page);
          await walker.look('signed-out');
          await page.goto(address);
          expect(page.url()).toContain('/local/sign-in/');
        },
      ],
    ],
  },
});
