/** Every ladder ends, whatever happens to its messages. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AskKind, type Channel, type Contact, defaultSettings, inGoodHours } from '#case';
import { lastAsk, monday } from './a-family.ts';
import { asked, carryOn, contacts } from './climbing.ts';

describe('given any question asked at any time that nobody ever answers', () => {
  const channelsOf = fc.constantFrom<readonly Channel[]>(
    ['sms'],
    ['email'],
    ['sms', 'email'],
    ['email', 'sms'],
    [],
  );
  const outcomes = fc.infiniteStream(fc.constantFrom<Contact['status']>('sent', 'sent', 'failed', 'planned'));

  it('the ladder ends, after few contacts, all of them in good hours and none twice on one rung by one channel', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<AskKind>('assessment', 'delivery', 'check-in'),
        fc.integer({ min: 0, max: 60 * 24 }),
        channelsOf,
        outcomes,
        (kind, hours, channels, becomes) => {
          const family = asked(kind);
          family.later(`PT${hours}H`);
          for (let step = 0; carryOn(family, () => channels, becomes.next().value); step += 1)
            expect(step).toBeLessThan(150);
          expect(lastAsk(family).status).toMatch(/^(silent|unreachable)$/u);
          const made = contacts(family);
          expect(made.length).toBeLessThanOrEqual(2 * defaultSettings.ladders[kind].rungs.length);
          for (const { at } of made) expect(inGoodHours(at, defaultSettings)).toBe(true);
          expect(new Set(made.map(({ rung, channel, person }) => `${rung} ${channel} ${person}`)).size).toBe(
            made.length,
          );
          expect([...made.map(({ rung }) => rung)].toSorted((one, other) => one - other)).toEqual(
            made.map(({ rung }) => rung),
          );
        },
      ),
      { numRuns: 200 },
    );
  });
});

it('the test begins on a working morning', () => {
  expect(inGoodHours(monday, defaultSettings)).toBe(true);
});
