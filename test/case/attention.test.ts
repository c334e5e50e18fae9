/** Every list can say when a case is due and who it waits for. */
import { describe, expect, it } from 'vitest';
import { attention, defaultSettings } from '#case';
import { aFamily, aidana, askedToDeliver, assessed, coordinator, type Family, helped } from './a-family.ts';

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

  it('what staff have yet to hear is the coordinator’s since it happened', () => {
    const family = helped();
    family.later('PT2H');
    family.does({ type: 'withdraw-consent', consent: 'contact' });
    const happened = family.now();
    family.later('PT5H');
    expect(of(family)).toEqual({
      due: happened,
      waitsFor: { person: coordinator, role: 'coordinator', reason: 'consent-withdrawn' },
    });
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
