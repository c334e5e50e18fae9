/** A volunteer who asks to be called is called, by somebody with a name. */
import { describe, expect, it } from 'vitest';
import { attention, defaultSettings, nextContact, whatNext } from '#case';
import {
  aFamily,
  aidana,
  allIsWell,
  askedToCheckIn,
  berik,
  coordinator,
  type Family,
  helped,
  lastAsk,
  manager,
} from '../a-family.ts';

const next = (family: Family) => whatNext(family.state(), defaultSettings, family.now());
const contact = (family: Family) =>
  nextContact(family.state(), lastAsk(family).id, () => ['sms'], defaultSettings, family.now());
const byAidana = { role: 'volunteer', id: aidana } as const;

/** On Monday at 10:00. */
function asked(): Family {
  const family = aFamily();
  family.does({ type: 'ask', kind: 'assessment', volunteer: aidana });
  return family;
}
const asksForACall = (family: Family, noteId?: string) =>
  family.tries(
    { type: 'ask-for-a-call', askId: lastAsk(family).id, volunteer: aidana, ...(noteId && { noteId }) },
    byAidana,
  );
const tell = (family: Family, role: 'coordinator' | 'manager') =>
  family.does({
    type: 'escalate',
    to: role === 'manager' ? manager : coordinator,
    role,
    reason: 'call-asked',
  });

describe('given a volunteer asks to be called', () => {
  it('the coordinator is told at once, and no reminder is sent while the call is owed', () => {
    const family = asked();
    asksForACall(family, 'note-1');
    expect(next(family)).toMatchObject({ do: 'tell-staff', to: 'coordinator', reason: 'call-asked' });
    expect(attention(family.state(), defaultSettings, family.now()).waitsFor).toEqual({
      person: coordinator,
      role: 'coordinator',
      reason: 'call-asked',
    });
    tell(family, 'coordinator');
    expect(contact(family)).toEqual({ do: 'settled', outcome: 'interrupted' });
    expect(lastAsk(family).status).toBe('open');
    expect(family.state().noteIds).toEqual(['note-1']);
  });

  it('pressing again records nothing more', () => {
    const family = asked();
    asksForACall(family);
    expect(asksForACall(family)).toEqual({ ok: false, failure: { refused: 'already-recorded' } });
  });

  it('no backup takes the question from whoever has just asked for a call', () => {
    const family = asked();
    asksForACall(family);
    expect(family.tries({ type: 'reassign', role: 'volunteer', to: berik, backup: true })).toEqual({
      ok: false,
      failure: { refused: 'overtaken' },
    });
    expect(family.state().callOwed).toMatchObject({ volunteer: aidana });
  });

  it('a manager is told when nobody has called within a day', () => {
    const family = asked();
    asksForACall(family);
    tell(family, 'coordinator');
    family.later('PT23H');
    expect(next(family)).toMatchObject({ to: 'coordinator', told: true });
    family.later('PT1H');
    expect(next(family)).toMatchObject({ to: 'manager', reason: 'call-asked', told: false });
    tell(family, 'manager');
    family.later('P7D');
    expect(next(family)).toMatchObject({ to: 'manager', told: false });
  });

  it('after the call the volunteer has two quiet days, then the ladder begins anew', () => {
    const family = asked();
    family.later('P3D');
    asksForACall(family);
    tell(family, 'coordinator');
    family.later('PT2H');
    family.does({ type: 'note-the-call' });
    expect(next(family)).toEqual({ do: 'assess' });
    expect(family.state().callOwed).toBeUndefined();
    // Thursday noon, and two days: a Saturday, so Monday morning.
    expect(contact(family)).toMatchObject({ action: 'ask', at: '2026-11-30T04:00:00.000Z', made: false });
    expect(lastAsk(family)).toMatchObject({ dueBy: '2026-11-30', round: 2 });
  });

  it('taking the case up says the same: the call was made', () => {
    const family = asked();
    asksForACall(family);
    family.does({ type: 'take-up' });
    expect(family.log().at(-1)?.event).toMatchObject({ type: 'call-made', volunteer: aidana });
    expect(family.tries({ type: 'note-the-call' })).toEqual({
      ok: false,
      failure: { refused: 'already-recorded' },
    });
  });

  it('their answer does not cancel the call they were promised; recorded by the coordinator, it does', () => {
    const answer = (by: typeof aidana | typeof coordinator) => {
      const family = askedToCheckIn(helped());
      asksForACall(family);
      family.does(
        { type: 'answer-check-in', askId: lastAsk(family).id, volunteer: aidana, answer: allIsWell },
        { role: by === aidana ? 'volunteer' : 'coordinator', id: by },
      );
      return next(family);
    };
    expect(answer(aidana)).toMatchObject({ do: 'tell-staff', reason: 'call-asked' });
    expect(answer(coordinator)).toMatchObject({ do: 'plan-check-in' });
  });

  it('an alarm goes first, and the call is not forgotten for it', () => {
    const family = askedToCheckIn(helped());
    asksForACall(family);
    const answer = { ...allIsWell, alarm: true };
    family.does({ type: 'answer-check-in', askId: lastAsk(family).id, volunteer: aidana, answer }, byAidana);
    expect(next(family)).toMatchObject({ do: 'tell-staff', reason: 'alarm', told: false });
    family.does({ type: 'escalate', to: coordinator, role: 'coordinator', reason: 'alarm' });
    family.does({ type: 'take-up' });
    expect(next(family)).toMatchObject({ do: 'tell-staff', reason: 'call-asked', told: false });
  });

  it('whoever stayed silent and now asks for a call is no longer silent', () => {
    const family = askedToCheckIn(helped());
    family.does({ type: 'settle-ask', askId: lastAsk(family).id, outcome: 'silent' });
    family.does({ type: 'escalate', to: coordinator, role: 'coordinator', reason: 'silence' });
    asksForACall(family);
    expect(next(family)).toMatchObject({ do: 'tell-staff', reason: 'call-asked' });
    family.does({ type: 'note-the-call' });
    expect(next(family)).toEqual({ do: 'check-in' });
  });

  it.each([
    ['they hand the task back', { type: 'hand-back', volunteer: aidana, reason: 'no-time' }],
    ['somebody else is asked', { type: 'reassign', role: 'volunteer', to: berik }],
    ['the case is closed', { type: 'close', reason: 'moved-away' }],
  ] as const)('it has lost its point once %s', (_, command) => {
    const family = asked();
    asksForACall(family);
    tell(family, 'coordinator');
    family.does(command.type === 'hand-back' ? { ...command, askId: lastAsk(family).id } : command);
    expect(family.state()).not.toHaveProperty('callOwed');
    expect(family.state()).not.toHaveProperty('waitingFor');
  });

  it('a question that has gone by is no longer one to be called about', () => {
    const family = askedToCheckIn(helped());
    const [first] = family.state().asks;
    expect(family.tries({ type: 'ask-for-a-call', askId: first?.id ?? '', volunteer: aidana })).toMatchObject(
      { failure: { refused: 'overtaken' } },
    );
  });

  it('nobody else can ask for it in their place', () => {
    const family = asked();
    expect(
      family.tries({ type: 'ask-for-a-call', askId: lastAsk(family).id, volunteer: berik }),
    ).toMatchObject({ failure: { refused: 'overtaken' } });
  });
});
