/** Links that lead nowhere any more: too old, or mistyped. They say so, and whom to call. */
import { expect } from 'vitest';
import { press } from '../hands.ts';
import { type Step, type Walk, walkJourneys } from '../journey.ts';
import { linksSent } from '../links-sent.ts';

/** The first that was ever sent: for the family that has been with us for longest. */
const oldestLink = ({ system }: Walk): string =>
  linksSent(system)
    .filter((path) => /^\/v\/[\w-]{22}$/.test(path))
    .at(-1) ?? '';

const phones = ({ walker }: Walk): Promise<number> => walker.page.locator('main a[href^="tel:"]').count();

const leadsNowhere = (address: (walk: Walk) => string, status: number): Step => [
  `reads that it leads nowhere, and whom to call (${status})`,
  async (walk) => {
    const { page } = walk.walker;
    const answer = await page.goto(address(walk));
    await walk.walker.look(`leads-nowhere-${status}`);
    expect(answer?.status()).toBe(status);
    expect(await phones(walk)).toBe(1);
    expect(await page.locator('main form').count()).toBe(0);
  },
];

walkJourneys({
  door: 'volunteer',
  turn: 1,
  journeys: {
    'a link that was mistyped': [
      leadsNowhere((walk) => oldestLink(walk).slice(0, -1), 404),
      leadsNowhere((walk) => `/v/${[...oldestLink(walk).slice('/v/'.length)].reverse().join('')}`, 404),
    ],
    'a link that has run out': [
      [
        'opens it while it holds',
        async (walk) => {
          const answer = await walk.walker.page.goto(oldestLink(walk));
          await walk.walker.look('holds');
          expect(answer?.status()).toBe(200);
        },
      ],
      [
        'keeps the message until three months have passed since it came',
        async ({ system }) => {
          await system.advance('P46D');
        },
      ],
      leadsNowhere(oldestLink, 410),
      leadsNowhere((walk) => `${oldestLink(walk)}/call`, 410),
      [
        'can still say by it that no more messages are wanted',
        async (walk) => {
          const { walker } = walk;
          await walker.open(`${oldestLink(walk)}/stop`, 'stop');
          for (const box of await walker.page.locator('main input[type=checkbox]').all()) await box.check();
          await press(walker.page);
          await walker.look('stopped');
          expect(await walker.page.locator('[role=alert] a').count()).toBe(0);
          expect(await walker.page.locator('main form').count()).toBe(0);
        },
      ],
    ],
  },
});
