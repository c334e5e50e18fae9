/** What belongs to whom: a draft to its coordinator, and what was typed to who typed it, signed in or not. */
import { expect } from 'vitest';
import { signedIn, staff } from '../../../crawl/sign-in.ts';
import { fillIn, press } from '../../hands.ts';
import type { Step, Walk } from '../../journey.ts';
import { caseOf, complete, opens, pathOf, signOut } from '../../steps.ts';

async function isNotFoundByAnother({ walker, another, system }: Walk): Promise<void> {
  const draft = /^\/coordinator\/drafts\/[^/]+/.exec(pathOf(walker))?.[0] ?? '';
  const other = await another();
  const { cookies } = await signedIn(system.url, staff.otherCoordinator);
  const own = [...cookies].filter(([name]) => name !== 'lang');
  await other.page.context().addCookies(own.map(([name, value]) => ({ name, value, url: system.url })));
  for (const address of [draft, `${draft}/family`, `${draft}/check`, `${draft}/remove`]) {
    const answer = await other.page.goto(address);
    await other.look('draft-of-another');
    expect(answer?.status()).toBe(404);
    expect(await other.page.content()).not.toContain('Karlygash');
    expect(await other.page.locator('main form[method=post]').count()).toBe(0);
  }
  await other.open('/coordinator/cases/new', 'own-drafts');
  expect(await other.page.content()).not.toContain('Karlygash');
  expect(other.problems()).toEqual([]);
  await other.page.context().close();
}

const typed = 'Spoke to the aunt:\n«they are well», she said.';

/** In another tab of the same browser. */
async function signsOutElsewhere({ walker }: Walk): Promise<void> {
  const tab = await walker.page.context().newPage();
  await tab.goto('/coordinator');
  await signOut(tab);
  await tab.close();
}

export const onesOwn: Readonly<Record<string, readonly Step[]>> = {
  'a draft of one’s own': [
    opens('/coordinator/cases/new'),
    [
      'begins, and says who the family is',
      async ({ walker }) => {
        await complete(walker);
        for (let times = 0; times < 3 && !pathOf(walker).endsWith('/where'); times += 1)
          if (pathOf(walker).endsWith('/family'))
            await complete(walker, { firstName: 'Karlygash', familyName: 'Ospan', birthYear: '1991' });
          else await walker.page.locator('main a.govuk-button').first().click();
        expect(pathOf(walker)).toMatch(/\/where$/);
      },
    ],
    ['another coordinator, who knows its address, finds nothing', isNotFoundByAnother],
  ],
  'signed out while typing': [
    opens(`${caseOf('Ibragimova')}/note`),
    [
      'types a note, and is signed out in another tab',
      async (walk) => {
        await fillIn(walk.walker.page, { text: typed });
        await signsOutElsewhere(walk);
      },
    ],
    [
      'sends it: is asked to sign in, and nothing typed is lost',
      async ({ walker }) => {
        await press(walker.page);
        await walker.look('signed-out-meanwhile');
        expect(await walker.page.locator('main a[target=_blank]').count()).toBe(1);
      },
    ],
    [
      'signs in in a new tab',
      async ({ walker }) => {
        const [tab] = await Promise.all([
          walker.page.context().waitForEvent('page'),
          walker.page.locator('main a[target=_blank]').click(),
        ]);
        await tab.locator('button[name=person][value=aigerim]').click();
        await tab.waitForURL(/\/signed-in-again$/);
        await tab.close();
      },
    ],
    [
      'sends it again: the note stands in the case as it was typed, once',
      async ({ walker }) => {
        await complete(walker);
        expect(pathOf(walker)).toBe(caseOf('Ibragimova'));
        const main = (await walker.page.locator('main').textContent()) ?? '';
        expect(main.split(typed)).toHaveLength(2);
      },
    ],
  ],
};
