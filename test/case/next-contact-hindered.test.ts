/** Where nothing can be sent: another way, another try, a call; and the ladder goes on. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AskKind, attention, type Channel, type Contact, defaultSettings, inGoodHours } from '#case';
import { aidana, coordinator, type Family, lastAsk } from './a-family.ts';
import { asked, carryOn, contacts, plan } from './climbing.ts';

const sms = (): readonly Channel[] => ['sms'];
const email = (): readonly Channel[] => ['email'];
const both = (): readonly Channel[] => ['sms', 'email'];
const desk = (family: Family) => attention(family.state(), defaultSettings, family.now()).waitsFor;

describe('given the month’s money for SMS is spent', () => {
  it('an email goes to who has an address, and nobody has to call', () => {
    const family = asked('assessment');
    carryOn(family, both, 'not-sent');
    expect(plan(family, both)).toMatchObject({ action: 'other-channel', channel: 'email', person: aidana });
    carryOn(family, both, 'sent');
    expect(family.state().callOwed).toBeUndefined();
  });

  it('the coordinator is to call who has none, and has it on their list until then', () => {
    const family = asked('assessment');
    carryOn(family, sms, 'not-sent');
    expect(plan(family, sms)).toMatchObject({ action: 'call-instead', role: 'coordinator', rung: 0 });
    carryOn(family, sms, 'sent');
    expect(family.state().callOwed).toMatchObject({ volunteer: aidana, instead: 'spend-limit' });
    expect(desk(family)).toEqual({ person: coordinator, role: 'coordinator', reason: 'call-instead' });
    family.does({ type: 'note-the-call' });
    expect(desk(family)?.person).toBe(aidana);
  });

  it('an answer ends it, and so does a message that goes out', () => {
    for (const end of ['answer', 'message']) {
      const family = asked('assessment');
      carryOn(family, sms, 'not-sent');
      carryOn(family, sms, 'sent');
      if (end === 'message') carryOn(family, sms, 'sent');
      else
        family.does({
          type: 'record-assessment',
          askId: lastAsk(family).id,
          volunteer: aidana,
          answer: { outcome: 'no-needs', needs: [], risk: 'low' },
        });
      expect(family.state().callOwed, end).toBeUndefined();
    }
  });

  it('who wishes to be called all the same is called as one who asked', () => {
    const family = asked('assessment');
    carryOn(family, sms, 'not-sent');
    carryOn(family, sms, 'sent');
    const wish = { type: 'ask-for-a-call', askId: lastAsk(family).id, volunteer: aidana } as const;
    expect(family.tries(wish).ok).toBe(true);
    expect(family.state().callOwed).not.toHaveProperty('instead');
    expect(desk(family)?.reason).toBe('call-asked');
  });
});

describe('given no email can be sent', () => {
  it('it is tried again some hours later, and only then a call takes its place', () => {
    const family = asked('assessment');
    const first = family.now();
    carryOn(family, email, 'not-sent');
    const again = plan(family, email);
    expect(again).toMatchObject({ action: 'ask', channel: 'email', made: false });
    expect('at' in again && Date.parse(again.at) - Date.parse(first)).toBe(4 * 3_600_000);
    for (let step = 0; step < 2; step += 1) carryOn(family, email, 'not-sent');
    expect(plan(family, email)).toMatchObject({ action: 'call-instead' });
  });
});

it('however sending comes and goes, every ladder ends, in good hours, and nobody is called unreachable for it', () => {
  const outcomes = fc.infiniteStream(fc.constantFrom<Contact['status']>('sent', 'not-sent', 'not-sent'));
  const channels = fc.constantFrom<readonly Channel[]>(
    ['sms'],
    ['email'],
    ['sms', 'email'],
    ['email', 'sms'],
  );
  fc.assert(
    fc.property(
      fc.constantFrom<AskKind>('assessment', 'delivery', 'check-in'),
      fc.integer({ min: 0, max: 60 * 24 }),
      channels,
      outcomes,
      (kind, hours, reach, becomes) => {
        const family = asked(kind);
        family.later(`PT${hours}H`);
        for (let step = 0; carryOn(family, () => reach, becomes.next().value); step += 1)
          expect(step).toBeLessThan(200);
        expect(lastAsk(family).status).toBe('silent');
        const made = contacts(family);
        expect(made.length).toBeLessThanOrEqual(4 * defaultSettings.ladders[kind].rungs.length);
        for (const { at } of made) expect(inGoodHours(at, defaultSettings)).toBe(true);
        const calls = made.filter(({ action }) => action === 'call-instead').map(({ rung }) => rung);
        expect(new Set(calls).size).toBe(calls.length);
      },
    ),
    { numRuns: 200 },
  );
});
