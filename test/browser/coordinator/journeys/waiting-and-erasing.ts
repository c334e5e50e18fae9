/** What is not done every day on a case: "dealt with", and erasing what is known of a family. */
import { expect } from 'vitest';
import { fillIn, press } from '../../hands.ts';
import type { Step } from '../../journey.ts';
import { alerts, caseOf, complete, pathOf } from '../../steps.ts';

const alarmed = caseOf('Suleimenov');
const closed = caseOf('Abdrakhmanova');

export const waitingAndErasing: Readonly<Record<string, readonly Step[]>> = {
  'an alarm that is dealt with': [
    [
      'opens the case that waits for staff',
      async ({ walker }) => {
        await walker.open(alarmed, 'waits');
        await walker.page.locator(`main a[href^="${alarmed}/take-up"]`).first().click();
        await walker.look('take-up');
        expect(pathOf(walker)).toBe(`${alarmed}/take-up`);
      },
    ],
    [
      'reads what follows, says it is dealt with, and the case waits no more',
      async ({ walker }) => {
        await complete(walker);
        expect(pathOf(walker)).toBe(alarmed);
        expect(await walker.page.locator('.govuk-notification-banner--success').count()).toBe(1);
        expect(await walker.page.locator(`main a[href^="${alarmed}/take-up"]`).count()).toBe(0);
      },
    ],
  ],
  'a family that is forgotten': [
    [
      'opens the page by its case, and types another case’s number by mistake',
      async ({ walker }) => {
        await walker.open(closed, 'closed');
        expect(await walker.page.content()).toContain('Abdrakhmanova');
        await walker.page.locator(`main a[href="${closed}/erase"]`).first().click();
        await walker.look('erase');
        await fillIn(walker.page, { confirm: alarmed.split('/').at(-1) ?? '' });
        await press(walker.page);
        await walker.look('another-number');
        expect(await alerts(walker)).toBe(1);
      },
    ],
    [
      'types its own number, and nothing says any more who the family is',
      async ({ walker, system }) => {
        await complete(walker, { confirm: closed.split('/').at(-1) ?? '' });
        expect(pathOf(walker)).toBe(closed);
        await system.settled();
        await walker.open(closed, 'erased');
        const html = await walker.page.content();
        for (const known of ['Abdrakhmanova', 'Aliya', 'The flood took']) expect(html).not.toContain(known);
      },
    ],
    [
      'finds no way to write about the family again, not even by a page that was still open',
      async ({ walker }) => {
        expect(await walker.page.locator(`main a[href="${closed}/erase"]`).count()).toBe(0);
        expect(await walker.page.locator(`main a[href="${closed}/note"]`).count()).toBe(0);
        await walker.open(`${closed}/note`, 'note');
        expect(await walker.page.locator('main form').count()).toBe(0);
        expect(await walker.page.locator(`a[href="${closed}"]`).count()).toBe(1);
      },
    ],
  ],
};
