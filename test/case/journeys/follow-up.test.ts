/** Months and years after the help has come. */
import { describe, expect, it } from 'vitest';
import { type CaseCommand, defaultSettings, nextCheckInDate, verifyLog, whatNext } from '#case';
import {
  aFamily,
  aidana,
  allIsWell,
  askedToCheckIn,
  askedToDeliver,
  berik,
  coordinator,
  delivered,
  type Family,
  helped,
  lastAsk,
  stove,
} from '../a-family.ts';

const says = (
  family: Family,
  change: Partial<typeof allIsWell> = {},
  askId = lastAsk(family).id,
): CaseCommand => ({
  type: 'answer-check-in',
  askId,
  volunteer: aidana,
  answer: { ...allIsWell, ...change },
});
const next = (family: Family) => whatNext(family.state(), defaultSettings, family.now());

describe('given a family that was helped on 23 November', () => {
  it('is visited after 10 days, then after 1, 3 and 6 months; then the coordinator looks at the case', () => {
    const family = helped();
    const days: string[] = [];
    while (family.needsNow() !== 'tell-staff') {
      askedToCheckIn(family);
      days.push(family.state().checkIns.at(-1)?.on ?? '');
      family.does(says(family));
    }
    expect(days).toEqual(['2026-12-03', '2026-12-23', '2027-02-23', '2027-05-23']);
    expect(next(family)).toMatchObject({ reason: 'review', to: 'coordinator' });
  });

  it('a review that is taken up leads to another visit in half a year, unless a day is chosen', () => {
    const family = helped();
    const reviewed = () => {
      while (family.needsNow() !== 'tell-staff') {
        askedToCheckIn(family);
        family.does(says(family));
      }
      family.does({ type: 'escalate', to: coordinator, role: 'coordinator', reason: 'review' });
    };
    reviewed();
    family.does({ type: 'take-up' });
    expect(family.state().checkIns.at(-1)?.on).toBe('2027-11-23');
    reviewed();
    family.does({ type: 'plan-check-in', on: '2028-01-10' });
    expect(family.state().waitingFor).toBeUndefined();
    expect(next(family)).toMatchObject({ do: 'wait-for-check-in', until: '2028-01-09T19:00:00.000Z' });
  });

  it('days that went by while nobody looked are skipped', () => {
    const family = helped();
    family.later('P50D');
    expect(nextCheckInDate(family.state(), defaultSettings, family.now())).toBe('2027-02-23');
  });

  it('a check-in is planned once and moved when the family asks for another day', () => {
    const family = helped();
    family.does({ type: 'plan-check-in', on: '2026-12-03' });
    expect(family.tries({ type: 'plan-check-in', on: '2026-12-03' })).toEqual({
      ok: false,
      failure: { refused: 'already-recorded' },
    });
    family.does({ type: 'reschedule', subject: 'check-in', to: '2026-12-08' });
    expect(next(family)).toMatchObject({ do: 'wait-for-check-in', until: '2026-12-07T19:00:00.000Z' });
    expect(family.tries({ type: 'reschedule', subject: 'check-in', to: '2026-11-22' })).toEqual({
      ok: false,
      failure: { refused: 'date-in-the-past' },
    });
    expect(family.tries({ type: 'reschedule', subject: 'check-in', to: '2026-02-30' })).toEqual({
      ok: false,
      failure: { refused: 'invalid', field: 'to' },
    });
  });

  it('an open question moves with the day', () => {
    const family = askedToCheckIn(helped());
    family.does({ type: 'reschedule', subject: 'check-in', to: '2026-12-20' });
    expect(lastAsk(family)).toMatchObject({
      dueBy: '2026-12-20',
      since: '2026-12-17T19:00:00.000Z',
      round: 2,
    });
    expect(family.state().checkIns.at(-1)?.on).toBe('2026-12-20');
    family.at('2026-12-20T05:00:00.000Z');
    family.does(says(family));
    expect(next(family)).toEqual({ do: 'plan-check-in', on: '2026-12-23' });
  });
});

describe('given a question is open', () => {
  it('it runs to its end, whatever need is added meanwhile', () => {
    const family = askedToCheckIn(helped());
    family.does({ type: 'add-need', need: stove, assessed: true });
    expect(family.state().stage).toBe('delivery');
    expect(family.needsNow()).toBe('check-in');
    family.does(says(family));
    expect(family.needsNow()).toBe('set-goods-aside');
  });

  it('moving it to the day it is on already changes nothing', () => {
    const family = askedToCheckIn(helped());
    const move = { type: 'reschedule', subject: 'check-in', to: '2026-12-20' } as const;
    family.does(move);
    expect(family.tries(move)).toEqual({ ok: false, failure: { refused: 'already-recorded' } });
  });
});

describe('given what a check-in can say', () => {
  it('a new need goes back to assessment, is brought, and follow-up begins anew from that day', () => {
    const family = askedToCheckIn(helped());
    family.does(says(family, { newNeeds: [stove] }));
    expect(family.state()).toMatchObject({ stage: 'assessment' });
    expect(family.state().needs.at(-1)).toMatchObject({ id: 'need-2', kind: 'stove', assessed: false });
    family.does({ type: 'ask', kind: 'assessment', volunteer: berik });
    family.does({
      type: 'record-assessment',
      askId: 'assessment-2',
      volunteer: berik,
      answer: { outcome: 'needs-help', needs: [], risk: 'low' },
    });
    delivered(askedToDeliver(family));
    expect(family.state()).toMatchObject({ stage: 'follow-up', deliveredOn: '2026-12-03' });
    expect(next(family)).toEqual({ do: 'plan-check-in', on: '2026-12-13' });
  });

  it.each([
    ['what the volunteer says', { alarm: true }],
    ['a score that alarms', { scores: { safety: 'alarming' as const } }],
  ])('an alarm by %s is told to the coordinator at any hour', (_, change) => {
    const family = askedToCheckIn(helped());
    family.at('2026-12-05T22:00:00.000Z');
    family.does(says(family, change));
    expect(next(family)).toMatchObject({ do: 'tell-staff', reason: 'alarm', at: family.now(), told: false });
  });

  it('a late alarm is an alarm, even when the answer comes too late for anything else', () => {
    const family = askedToCheckIn(helped());
    family.does({ type: 'settle-ask', askId: 'check-in-1', outcome: 'silent' });
    family.does({ type: 'take-up' });
    family.does({ type: 'ask', kind: 'check-in', volunteer: berik });
    family.does(says(family, { alarm: true }, 'check-in-1'));
    expect(family.log().at(-1)?.event).toMatchObject({ late: true, ignored: true });
    expect(next(family)).toMatchObject({ do: 'tell-staff', reason: 'alarm' });
  });

  it('nobody answering is a missed check-in, asked about again once the coordinator has seen to it', () => {
    const family = askedToCheckIn(helped());
    family.does({ type: 'settle-ask', askId: 'check-in-1', outcome: 'silent' });
    expect(family.state().checkIns.at(-1)).toMatchObject({ missed: true });
    family.does({ type: 'escalate', to: coordinator, role: 'coordinator', reason: 'silence' });
    family.does({ type: 'reassign', role: 'volunteer', to: berik });
    expect(family.needsNow()).toBe('check-in');
    family.does({ type: 'ask', kind: 'check-in', volunteer: berik });
    expect(lastAsk(family)).toMatchObject({ id: 'check-in-2', number: 1 });
  });

  it('a slip is corrected within a day: the new need is withdrawn, the alarm not told is taken back', () => {
    const family = askedToCheckIn(helped());
    family.does(says(family, { newNeeds: [stove], alarm: true }));
    family.later('PT1H');
    family.does(says(family));
    expect(family.state()).toMatchObject({ stage: 'follow-up' });
    expect(family.state().untold).toBeUndefined();
    expect(family.state().needs.at(-1)?.status).toBe('withdrawn');
    family.later('P1D');
    expect(family.tries(says(family, { alarm: true }))).toEqual({
      ok: false,
      failure: { refused: 'too-late-to-change' },
    });
  });
});

describe('given the family takes back its consent to be contacted', () => {
  it('nobody visits until the coordinator has decided', () => {
    const family = askedToCheckIn(helped());
    family.does({ type: 'withdraw-consent', consent: 'contact' });
    expect(lastAsk(family).status).toBe('withdrawn');
    expect(next(family)).toMatchObject({ do: 'tell-staff', reason: 'consent-withdrawn' });
    family.does({ type: 'give-consent', consent: 'contact' });
    expect(family.needsNow()).toBe('check-in');
  });

  it('taking back the story alone changes nothing else', () => {
    const family = helped();
    family.does({ type: 'give-consent', consent: 'story' });
    family.does({ type: 'withdraw-consent', consent: 'story' });
    expect(family.state().consents).toEqual(['contact']);
    expect(family.needsNow()).toBe('plan-check-in');
  });
});

it('a family at high risk is visited weekly for a month, then less often, for three years and beyond', () => {
  const family = aFamily();
  family.does({ type: 'ask', kind: 'assessment', volunteer: aidana });
  family.does({
    type: 'record-assessment',
    askId: 'assessment-1',
    volunteer: aidana,
    answer: { outcome: 'needs-help', needs: [], risk: 'high' },
  });
  delivered(askedToDeliver(family));
  const end = '2029-11-23';
  while (family.now().slice(0, 10) < end) {
    askedToCheckIn(family);
    family.later('P1D');
    family.does(says(family));
    expect(family.needsNow()).toBe('plan-check-in');
  }
  const days = family.state().checkIns.map(({ on }) => on);
  expect(days).toEqual([
    ...['2026-11-30', '2026-12-07', '2026-12-14', '2026-12-21'],
    ...['2027-01-23', '2027-02-23', '2027-05-23', '2027-11-23'],
    ...['2028-05-23', '2028-11-23', '2029-05-23', '2029-11-23'],
  ]);
  expect(verifyLog(family.log())).toMatchObject({ ok: true });
});
