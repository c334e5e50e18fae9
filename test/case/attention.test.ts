/** Every list can say when a case is due and who it waits for. */
import { describe, expect, it } from 'vitest';
import { addDuration, attention, defaultSettings } from '#case';
import {
  aFamily,
  aidana,
  allIsWell,
  askedToCheckIn,
  askedToDeliver,
  assessed,
  coordinator,
  type Family,
  helped,
  lastAsk,
} from './a-family.ts';

const of = (family: Family) => attention(family.state(), defaultSettings, family.now());

describe('given a case', () => {
  it('a question waits for its volunteer until the end of the day it is due', () => {
    expect(of(askedToDeliver(assessed(aFamily())))).toEqual({
      due: '2026-11-30T19:00:00.000Z',
      waitsFor: { person: aidana, role: 'volunteer', reason: 'delivery' },
    });
  });

  it('a question handed back is the coordinator’s', () => {
    const family = askedToDeliver(assessed(aFamily()));
    family.does({ type: 'hand-back', askId: 'delivery-1', volunteer: aidana, reason: 'no-time' });
    expect(of(family).waitsFor).toEqual({
      person: coordinator,
      role: 'coordinator',
      reason: 'nobody-to-ask',
    });
  });

  it('a visit moved far ahead is not overdue before it', () => {
    const family = askedToDeliver(assessed(aFamily()));
    family.does({ type: 'reschedule', subject: 'delivery', to: '2027-02-01' });
    expect(of(family).due).toBe('2027-02-01T19:00:00.000Z');
  });

  it('what staff have yet to hear is the coordinator’s, due when their time to act will be over', () => {
    const family = helped();
    family.later('PT2H');
    family.does({ type: 'withdraw-consent', consent: 'contact' });
    const heard = family.now();
    expect(of(family)).toEqual({
      due: addDuration(heard, defaultSettings.staffPatience.coordinator, defaultSettings),
      waitsFor: { person: coordinator, role: 'coordinator', reason: 'consent-withdrawn' },
    });
  });

  it('what staff were told stays due when it was, whatever else happens in the case', () => {
    const family = helped();
    family.does({ type: 'withdraw-consent', consent: 'contact' });
    family.does({ type: 'escalate', to: coordinator, role: 'coordinator', reason: 'consent-withdrawn' });
    const { due } = of(family);
    family.later('P10D');
    family.does({ type: 'reference-note', noteId: 'note-1' });
    expect(of(family).due).toBe(due);
    expect(due < family.now()).toBe(true);
  });

  it('an alarm is due from the moment it was raised, before all else', () => {
    const family = askedToCheckIn(helped());
    const raised = family.now();
    family.does({
      type: 'answer-check-in',
      askId: lastAsk(family).id,
      volunteer: aidana,
      answer: { ...allIsWell, alarm: true },
    });
    expect(of(family)).toMatchObject({ due: raised, waitsFor: { person: coordinator, reason: 'alarm' } });
    family.later('PT1H');
    family.does({ type: 'escalate', to: coordinator, role: 'coordinator', reason: 'alarm' });
    family.later('P1D');
    expect(of(family).due < family.now()).toBe(true);
  });

  it('a planned check-in is due on its day and waits for nobody', () => {
    const family = helped();
    family.does({ type: 'plan-check-in', on: '2026-12-03' });
    expect(of(family)).toEqual({ due: '2026-12-02T19:00:00.000Z', waitsFor: undefined });
  });

  it('missing goods are due when their time is over', () => {
    const family = assessed(aFamily());
    family.does({ type: 'note-goods-missing', needIds: ['need-1'] });
    expect(of(family)).toEqual({ due: '2026-12-07T05:00:00.000Z', waitsFor: undefined });
  });

  it('a closed case is due no more than it was when it closed', () => {
    const family = helped();
    family.does({ type: 'close', reason: 'goals-met' });
    const closed = family.now();
    family.later('P90D');
    family.does({ type: 'reference-note', noteId: 'note-1' });
    expect(of(family)).toEqual({ due: closed, waitsFor: undefined });
  });
});
