/** A case that waits for staff never waits unseen. */
import { describe, expect, it } from 'vitest';
import { attention, defaultSettings, whatNext } from '#case';
import { aFamily, aidana, coordinator, type Family, helped, manager } from '../a-family.ts';

const next = (family: Family) => whatNext(family.state(), defaultSettings, family.now());
const tell = (to: string, role: 'coordinator' | 'manager') =>
  ({ type: 'escalate', to, role, reason: 'consent-withdrawn' }) as const;

function waiting(): Family {
  const family = aFamily();
  family.does({ type: 'withdraw-consent', consent: 'contact' });
  family.does(tell(coordinator, 'coordinator'));
  return family;
}
const coordinatorsMessage = { messageId: 'staff-3', person: coordinator, channel: 'email' } as const;

describe('given the coordinator has been told', () => {
  it('the case waits three days for them, by name', () => {
    const family = waiting();
    expect(next(family)).toEqual({
      do: 'tell-staff',
      to: 'coordinator',
      reason: 'consent-withdrawn',
      told: true,
      at: '2026-11-23T05:00:00.000Z',
      until: '2026-11-26T05:00:00.000Z',
    });
    expect(attention(family.state(), defaultSettings, family.now())).toEqual({
      due: '2026-11-26T05:00:00.000Z',
      waitsFor: { person: coordinator, role: 'coordinator', reason: 'consent-withdrawn' },
    });
    expect(family.tries(tell(coordinator, 'coordinator'))).toEqual({
      ok: false,
      failure: { refused: 'already-recorded' },
    });
    expect(family.tries(tell(manager, 'manager'))).toEqual({ ok: false, failure: { refused: 'overtaken' } });
  });

  it('then a manager is told, and told again every week, until somebody takes it up', () => {
    const family = waiting();
    family.later('P3D');
    for (let week = 0; week < 4; week += 1) {
      expect(next(family)).toMatchObject({ to: 'manager', told: false });
      family.does(tell(manager, 'manager'));
      expect(next(family)).toMatchObject({ to: 'manager', told: true });
      family.later('P7D');
    }
    expect(family.state().waitingFor?.since).toBe('2026-11-23T05:00:00.000Z');
    family.does({ type: 'take-up' });
    expect(family.needsNow()).toBe('assess');
    expect(family.tries({ type: 'take-up' })).toEqual({
      ok: false,
      failure: { refused: 'nothing-to-take-up' },
    });
  });

  it('a message that came back sends the case to a manager at once', () => {
    const family = waiting();
    family.does({ type: 'record-message', status: 'sent', ...coordinatorsMessage, repeated: false });
    expect(family.state().waitingFor).toMatchObject({ messageId: 'staff-3', messageSent: true });
    expect(next(family)).toMatchObject({ to: 'coordinator', told: true });
    family.does({ type: 'record-message', status: 'bounced', ...coordinatorsMessage, complaint: false });
    expect(next(family)).toMatchObject({ to: 'manager', told: false });
  });

  it('a new coordinator inherits the waiting, and is told', () => {
    const family = waiting();
    family.later('P2D');
    family.does({ type: 'reassign', role: 'coordinator', to: 'coordinator-2' });
    expect(family.state().waitingFor).toMatchObject({ person: 'coordinator-2', messageSent: false });
    expect(next(family)).toMatchObject({ to: 'coordinator', told: true, until: '2026-11-28T05:00:00.000Z' });
  });

  it('what becomes of the message to whoever had the case before says nothing about who has it now', () => {
    const family = waiting();
    family.does({ type: 'record-message', status: 'sent', ...coordinatorsMessage, repeated: false });
    family.does({ type: 'reassign', role: 'coordinator', to: 'coordinator-2' });
    family.does({ type: 'record-message', status: 'bounced', ...coordinatorsMessage, complaint: false });
    expect(family.state().waitingFor).toMatchObject({ person: 'coordinator-2', messageSent: false });
    expect(next(family)).toMatchObject({ to: 'coordinator', told: true });
    family.does({ type: 'reassign', role: 'coordinator', to: coordinator });
    expect(family.state().waitingFor).toMatchObject({ person: coordinator, messageId: 'staff-7' });
  });

  it('an alarm is not lost while they deal with something else', () => {
    const family = helped();
    family.does({ type: 'plan-check-in', on: '2026-11-23' });
    family.does({ type: 'ask', kind: 'check-in', volunteer: aidana });
    family.does({ type: 'settle-ask', askId: 'check-in-1', outcome: 'silent' });
    family.does({ type: 'escalate', to: coordinator, role: 'coordinator', reason: 'silence' });
    const answer = { scores: {}, alarm: true, newNeeds: [] };
    family.does({ type: 'answer-check-in', askId: 'check-in-1', volunteer: aidana, answer });
    expect(next(family)).toMatchObject({ reason: 'alarm', told: false });
    family.does({ type: 'withdraw-consent', consent: 'contact' });
    expect(next(family)).toMatchObject({ reason: 'alarm', told: false });
  });
});

describe('given staff have to be told at night', () => {
  it('it waits for the morning, unless it is an alarm', () => {
    const family = aFamily();
    family.at('2026-11-27T20:00:00.000Z');
    family.does({ type: 'withdraw-consent', consent: 'contact' });
    expect(next(family)).toMatchObject({ at: '2026-11-30T04:00:00.000Z', until: '2026-12-03T04:00:00.000Z' });
  });
});

describe('given a step of the workflow fails for good', () => {
  it('the case is left with its coordinator, once', () => {
    const family = helped();
    const failed = { type: 'escalate', to: coordinator, role: 'coordinator', reason: 'step-failed' } as const;
    family.does(failed);
    expect(next(family)).toMatchObject({ reason: 'step-failed', told: true });
    expect(family.tries(failed)).toEqual({ ok: false, failure: { refused: 'already-recorded' } });
    family.does({ type: 'take-up' });
    expect(family.needsNow()).toBe('plan-check-in');
  });
});

it('nobody is told of what is not so', () => {
  const family = helped();
  for (const reason of ['silence', 'alarm', 'review', 'goods-missing', 'nobody-to-ask'] as const)
    expect(family.tries({ type: 'escalate', to: coordinator, role: 'coordinator', reason })).toEqual({
      ok: false,
      failure: { refused: 'overtaken' },
    });
});
