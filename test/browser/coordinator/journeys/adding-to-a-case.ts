/** A new case turns out to be of a family that has one: what it needs now is added there. */
import { expect } from 'vitest';
import { needKinds } from '#case';
import { vocabulary } from '#functions/web/texts/vocabulary/index.ts';
import { families } from '#local/seed/families.ts';
import type { Values } from '../../hands.ts';
import type { Step, Walk } from '../../journey.ts';
import { caseOf, complete, opens, pathOf } from '../../steps.ts';
import type { Walker } from '../../walker.ts';

const known = 'Park';
/** Not among what the family needs already. */
const need = 'stove';

function whatIsTyped(): Values {
  const family = families.find(({ atHome }) => atHome.familyName === known);
  if (family === undefined) throw new Error(`No family is called ${known}`);
  const { firstName, familyName, phone = '', village, address } = family.atHome;
  return {
    firstName,
    familyName,
    phone,
    village,
    address,
    birthYear: '1990',
    same: family.reference,
    story: 'The stove broke in the first frost.',
    ...Object.fromEntries(needKinds.map((kind) => [`need-${kind}`, kind === need ? '1' : ''])),
  };
}

const sectionOf = (walker: Walker): string | undefined =>
  /^\/coordinator\/drafts\/[^/]+\/([^/]+)$/.exec(pathOf(walker))?.[1];

/** As the pages lead, until the named section is asked. @returns which were asked before it. */
async function walkUntil(walker: Walker, section: string): Promise<string[]> {
  const asked: string[] = [];
  for (let now = sectionOf(walker); now !== section && asked.length < 9; now = sectionOf(walker)) {
    asked.push(now ?? 'tasks');
    if (now !== undefined) await complete(walker, whatIsTyped());
    else {
      await walker.page.locator('main a.govuk-button').first().click();
      await walker.look('section');
    }
  }
  expect(sectionOf(walker)).toBe(section);
  return asked;
}

async function addsOnce({ walker, way }: Walk): Promise<void> {
  const draft = pathOf(walker).replace(/\/check$/, '');
  await complete(walker);
  expect(pathOf(walker)).toBe(`${caseOf(known)}/opened`);
  await walker.open(draft, 'draft-again');
  expect(pathOf(walker), 'the draft leads to what it became').toBe(`${caseOf(known)}/opened`);

  await walker.page
    .locator(`main a[href="${caseOf(known)}"]`)
    .first()
    .click();
  await walker.look('case');
  const rows = walker.page.locator('main tr', { hasText: vocabulary(way.language)(`need.${need}`) });
  expect(await rows.count()).toBe(1);
  expect(await walker.page.locator('main').textContent()).toContain(whatIsTyped()['story']);
}

export const addingToACase: Readonly<Record<string, readonly Step[]>> = {
  'a family that has a case': [
    opens('/coordinator/cases/new'),
    ['begins', ({ walker }) => complete(walker)],
    [
      'says who it is, and is shown the case of that family',
      async ({ walker }) => {
        await walkUntil(walker, 'duplicates');
        expect(await walker.page.locator(`main a[href="${caseOf(known)}"]`).count()).toBeGreaterThan(0);
      },
    ],
    [
      'adds to that case, and is only asked what happened and what is needed',
      async ({ walker }) => {
        expect(await walkUntil(walker, 'check')).toEqual(['duplicates', 'vulnerable', 'needs']);
      },
    ],
    ['checks, adds, and finds it in the case once', addsOnce],
  ],
};
