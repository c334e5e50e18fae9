/** The ladder of a question: who is contacted when, and that it always ends. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AskKind,
  type Channel,
  type Contact,
  defaultSettings,
  inGoodHours,
  type NextContact,
  nextContact,
} from '#case';
import {
  aFamily,
  aidana,
  askedToDeliver,
  assessed,
  berik,
  coordinator,
  type Family,
  helped,
  lastAsk,
  manager,
  monday,
} from './a-family.ts';

const both = (): readonly Channel[] => ['sms', 'email'];
const settings = defaultSettings;

const plan = (family: Family, reach = both): NextContact =>
  nextContact(family.state(), lastAsk(family).id, reach, settings, family.now());

/** Does what the plan says, as the step behind it would. Returns false when the question is settled. */
function carryOn(family: Family, reach = both, becomes: Contact['status'] = 'sent'): boolean {
  const next = plan(family, reach);
  const askId = lastAsk(family).id;
  if (next.do === 'settled') return false;
  if (next.do === 'settle') {
    family.does({ type: 'settle-ask', askId, outcome: next.outcome });
    return true;
  }
  if (next.at > family.now()) {
    family.at(next.at);
    return true;
  }
  if (next.do === 'find-backup') {
    family.does({ type: 'reassign', role: 'volunteer', to: berik, backup: true });
    return true;
  }
  if (!next.made) contact(family, next, becomes);
  if (next.made || lastContact(family)?.status !== 'failed') family.at(next.until);
  return true;
}

function contact(
  family: Family,
  { round, rung, action, channel, person = manager }: Extract<NextContact, { do: 'contact' }>,
  becomes: Contact['status'],
): void {
  const askId = lastAsk(family).id;
  const climbed = family.tries({
    type: 'climb-rung',
    askId,
    round,
    rung,
    action,
    person,
    ...(channel && { channel }),
  });
  if (!climbed.ok) expect(climbed.failure).toEqual({ refused: 'already-recorded' });
  const about = {
    type: 'record-message' as const,
    messageId: lastContact(family)?.messageId ?? '',
    person,
    channel: channel ?? 'email',
  };
  if (becomes === 'sent') family.does({ ...about, status: 'sent', repeated: false });
  if (becomes === 'failed') family.does({ ...about, status: 'failed', code: 'blocked' });
}

const lastContact = (family: Family) => lastAsk(family).contacts.at(-1);

const contacts = (family: Family) =>
  family.log().flatMap(({ event, at }) => (event.type === 'rung-climbed' ? [{ ...event, at }] : []));

function asked(kind: AskKind): Family {
  const family = kind === 'assessment' ? aFamily() : kind === 'delivery' ? assessed(aFamily()) : helped();
  if (kind === 'delivery') return askedToDeliver(family);
  if (kind === 'assessment') family.does({ type: 'ask', kind, volunteer: aidana });
  else {
    family.does({ type: 'plan-check-in', on: '2026-12-03' });
    family.at('2026-12-03T04:00:00.000Z');
    family.does({ type: 'ask', kind, volunteer: aidana });
  }
  return family;
}

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

describe('given messages that do not arrive', () => {
  it('a message that came back is sent at once on the other channel, on the same rung', () => {
    const family = asked('assessment');
    carryOn(family, both, 'failed');
    expect(plan(family)).toMatchObject({
      do: 'contact',
      rung: 0,
      action: 'other-channel',
      channel: 'email',
      at: family.now(),
    });
    carryOn(family);
    expect(contacts(family).map(({ messageId }) => messageId)).toEqual([
      'assessment-1.1.0',
      'assessment-1.1.0.2',
    ]);
    expect(plan(family)).toMatchObject({ action: 'remind', channel: 'email' });
  });

  it('what a provider says twice, or says after a message came back, is recorded once', () => {
    const family = asked('assessment');
    carryOn(family);
    const about = {
      type: 'record-message',
      messageId: 'assessment-1.1.0',
      person: aidana,
      channel: 'sms',
    } as const;
    const again = { ok: false, failure: { refused: 'already-recorded' } };
    expect(family.tries({ ...about, status: 'sent', repeated: true })).toEqual(again);
    family.does({ ...about, status: 'delivered' });
    expect(family.tries({ ...about, status: 'delivered' })).toEqual(again);
    family.does({ ...about, status: 'bounced', complaint: true });
    expect(family.tries({ ...about, status: 'delivered' })).toEqual(again);
    expect(lastAsk(family).contacts.map(({ status }) => status)).toEqual(['bounced']);
  });

  it('a volunteer for whom no channel is left is unreachable, and the coordinator hears of it', () => {
    const family = asked('assessment');
    for (let step = 0; carryOn(family, both, 'failed'); step += 1) expect(step).toBeLessThan(20);
    expect(contacts(family)).toHaveLength(2);
    expect(lastAsk(family).status).toBe('unreachable');
    expect(family.needsNow()).toBe('tell-staff');
    expect(family.state().untold).toMatchObject({ reason: 'volunteer-unreachable' });
  });

  it('a volunteer with no channel at all is unreachable before anything is sent', () => {
    expect(plan(asked('delivery'), () => [])).toEqual({ do: 'settle', outcome: 'unreachable' });
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
          expect(made.length).toBeLessThanOrEqual(2 * settings.ladders[kind].rungs.length);
          for (const { at } of made) expect(inGoodHours(at, settings)).toBe(true);
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
  expect(inGoodHours(monday, settings)).toBe(true);
});
