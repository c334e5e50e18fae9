/** The ladder of a question: who is contacted when. */

import { describe, expect, it } from 'vitest';
import { aidana, berik, coordinator, lastAsk, manager } from './a-family.ts';
import { asked, carryOn, contacts, plan } from './climbing.ts';

describe('given a volunteer was asked to assess a family on a Monday, and nobody answers', () => {
  it('climbs every rung of the ladder once, and ends in silence', () => {
    const family = asked('assessment');
    for (let step = 0; carryOn(family); step += 1) expect(step).toBeLessThan(100);
    expect(
      contacts(family).map(({ action, channel, person, at }) => [at.slice(0, 10), action, channel, person]),
    ).toEqual([
      ['2026-11-23', 'ask', 'sms', aidana],
      ['2026-11-25', 'remind', 'sms', aidana],
      ['2026-11-26', 'other-channel', 'email', aidana],
      ['2026-11-27', 'backup-volunteer', 'sms', berik],
      ['2026-11-30', 'tell-coordinator', 'sms', coordinator],
      ['2026-12-04', 'tell-manager', undefined, manager],
    ]);
    expect(lastAsk(family).status).toBe('silent');
    expect(family.state().untold).toMatchObject({ reason: 'silence', askId: 'assessment-1' });
    expect(family.now() >= '2026-12-07').toBe(true);
  });

  it('the contact planned but not sent comes again, and none that was sent does', () => {
    const family = asked('assessment');
    const first = plan(family);
    if (first.do !== 'contact') throw new Error(first.do);
    const { round, rung, action, channel = 'sms' } = first;
    family.does({ type: 'climb-rung', askId: 'assessment-1', round, rung, action, person: aidana, channel });
    family.later('PT10M');
    expect(plan(family)).toMatchObject({
      do: 'contact',
      rung: 0,
      action: 'ask',
      person: aidana,
      made: false,
    });
    const climbAgain = {
      type: 'climb-rung',
      askId: 'assessment-1',
      round,
      rung,
      action,
      person: aidana,
      channel,
    } as const;
    expect(family.tries(climbAgain)).toEqual({ ok: false, failure: { refused: 'already-recorded' } });
    family.does({
      type: 'record-message',
      status: 'sent',
      messageId: 'assessment-1.1.0',
      person: aidana,
      channel: 'sms',
      repeated: true,
    });
    expect(plan(family)).toMatchObject({ do: 'contact', rung: 0, made: true });
  });

  it('a workflow lost for a week climbs only the rung that is due, not all it missed', () => {
    const family = asked('assessment');
    carryOn(family);
    family.at('2026-11-30T05:00:00.000Z');
    expect(plan(family)).toMatchObject({
      do: 'contact',
      action: 'tell-coordinator',
      rung: 4,
      role: 'coordinator',
    });
  });

  it('a rung of an earlier round, below the ladder’s top or beyond its end is not climbed', () => {
    const family = asked('assessment');
    carryOn(family);
    carryOn(family);
    const climb = {
      type: 'climb-rung',
      askId: 'assessment-1',
      round: 1,
      person: aidana,
      channel: 'sms',
    } as const;
    const refusal = (change: { round?: number; rung: number }) =>
      family.tries({ ...climb, action: 'ask', ...change });
    expect(refusal({ rung: 0 })).toEqual({ ok: false, failure: { refused: 'overtaken' } });
    expect(refusal({ rung: 2, round: 2 })).toEqual({ ok: false, failure: { refused: 'overtaken' } });
    expect(refusal({ rung: 6 })).toEqual({ ok: false, failure: { refused: 'invalid', field: 'rung' } });
    expect(family.tries({ ...climb, askId: 'assessment-2', action: 'ask', rung: 2 })).toEqual({
      ok: false,
      failure: { refused: 'no-such-ask' },
    });
  });

  it('a workflow lost before the first message asks the volunteer, however late', () => {
    const family = asked('assessment');
    family.at('2027-01-11T05:00:00.000Z');
    expect(plan(family)).toMatchObject({ do: 'contact', action: 'ask', rung: 0, person: aidana });
    carryOn(family);
    expect(plan(family)).toMatchObject({ do: 'contact', action: 'remind', rung: 1 });
    expect(family.now().slice(0, 10)).toBe('2027-01-13');
  });
});

describe('given the question changes hands or days', () => {
  it('a volunteer who hands back ends the contacts until another is found, who is asked from the lowest rung', () => {
    const family = asked('assessment');
    carryOn(family);
    family.does({ type: 'hand-back', askId: 'assessment-1', volunteer: aidana, reason: 'no-time' });
    expect(plan(family)).toEqual({ do: 'settled', outcome: 'handed-back' });
    family.does({ type: 'reassign', role: 'volunteer', to: berik });
    expect(plan(family)).toMatchObject({ do: 'contact', round: 2, rung: 0, action: 'ask', person: berik });
  });

  it('without a backup the ladder goes on with the volunteer it has', () => {
    const family = asked('assessment');
    while (plan(family).do !== 'find-backup') carryOn(family);
    family.does({ type: 'reassign', role: 'volunteer', to: aidana, backup: true });
    expect(plan(family)).toMatchObject({
      do: 'contact',
      action: 'backup-volunteer',
      person: aidana,
      rung: 3,
    });
    expect(family.tries({ type: 'reassign', role: 'volunteer', to: berik, backup: true })).toEqual({
      ok: false,
      failure: { refused: 'already-recorded' },
    });
    carryOn(family);
    expect(lastAsk(family).backupChosen).toBeUndefined();
    expect(plan(family)).toMatchObject({ do: 'contact', action: 'tell-coordinator', rung: 4 });
  });

  it('a visit moved to another day is written about two days before it', () => {
    const family = asked('delivery');
    carryOn(family);
    family.does({ type: 'reschedule', subject: 'delivery', to: '2026-12-10' });
    expect(plan(family)).toMatchObject({ round: 2, rung: 0, at: '2026-12-08T04:00:00.000Z' });
    expect(lastAsk(family).dueBy).toBe('2026-12-10');
  });

  it('staff who have to decide something come first: the contacts pause, the question stays open', () => {
    const family = asked('delivery');
    family.does({ type: 'withdraw-consent', consent: 'contact' });
    expect(plan(family)).toEqual({ do: 'settled', outcome: 'interrupted' });
    expect(family.needsNow()).toBe('tell-staff');
    family.does({ type: 'take-up' });
    expect(plan(family)).toMatchObject({ do: 'contact', action: 'ask' });
  });
});
