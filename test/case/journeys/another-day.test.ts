/** A volunteer goes on another day, within bounds. */
import { describe, expect, it } from 'vitest';
import { defaultSettings, latestDay, movesLeft, nextContact } from '#case';
import { aFamily, aidana, berik, type Family, lastAsk } from '../a-family.ts';

const byAidana = { role: 'volunteer', id: aidana } as const;

/** On Monday 23 November at 10:00, to be answered by the 30th. */
function asked(): Family {
  const family = aFamily();
  family.does({ type: 'ask', kind: 'assessment', volunteer: aidana });
  return family;
}
const goesOn = (family: Family, to: string, volunteer = aidana) =>
  family.tries({ type: 'change-the-day', askId: lastAsk(family).id, volunteer, to }, byAidana);
const refused = (code: string) => ({ ok: false, failure: { refused: code } });
const contact = (family: Family) =>
  nextContact(family.state(), lastAsk(family).id, () => ['sms'], defaultSettings, family.now());

describe('given a volunteer changes the day', () => {
  it('the answer is due on it, and they are written to two days before, not at once', () => {
    const family = asked();
    expect(goesOn(family, '2026-12-04').ok).toBe(true);
    expect(lastAsk(family)).toMatchObject({ dueBy: '2026-12-04', round: 2, moved: 1 });
    expect(contact(family)).toMatchObject({ action: 'ask', at: '2026-12-02T04:00:00.000Z', made: false });
  });

  it.each([
    ['tomorrow', '2026-11-24', '2026-11-24T04:00:00.000Z'],
    ['today', '2026-11-23', '2026-11-24T04:00:00.000Z'],
  ])('for %s the reminder comes on a morning, never at once', (_, day, at) => {
    const family = asked();
    goesOn(family, day);
    expect(contact(family)).toMatchObject({ at });
  });

  it('two weeks beyond the day it was due by is as far as they can go, twice', () => {
    const family = asked();
    expect(latestDay(lastAsk(family), defaultSettings, family.now())).toBe('2026-12-14');
    expect(goesOn(family, '2026-12-15')).toEqual(refused('too-far-ahead'));
    expect(goesOn(family, '2026-12-14').ok).toBe(true);
    expect(goesOn(family, '2026-12-20').ok).toBe(true);
    expect(movesLeft(lastAsk(family), defaultSettings)).toBe(0);
    expect(goesOn(family, '2026-12-22')).toEqual(refused('moved-often-enough'));
  });

  it('the same day sent twice counts once', () => {
    const family = asked();
    goesOn(family, '2026-12-04');
    expect(goesOn(family, '2026-12-04')).toEqual(refused('already-recorded'));
    expect(lastAsk(family).moved).toBe(1);
  });

  it('a day that has passed, or is none, is turned away', () => {
    const family = asked();
    expect(goesOn(family, '2026-11-22')).toEqual(refused('date-in-the-past'));
    expect(goesOn(family, '2026-02-30')).toEqual({ ok: false, failure: { refused: 'invalid', field: 'to' } });
  });

  it('nobody moves a question that is not theirs', () => {
    const family = asked();
    expect(goesOn(family, '2026-12-04', berik)).toEqual(refused('overtaken'));
    family.does({ type: 'hand-back', askId: lastAsk(family).id, volunteer: aidana, reason: 'no-time' });
    expect(goesOn(family, '2026-12-04')).toEqual(refused('overtaken'));
  });

  it('what the coordinator moves does not count, and a new volunteer begins from nothing', () => {
    const family = asked();
    family.does({ type: 'reschedule', subject: 'assessment', to: '2026-12-03' });
    expect(lastAsk(family).moved).toBeUndefined();
    goesOn(family, '2026-12-04');
    family.does({ type: 'reassign', role: 'volunteer', to: berik });
    expect(lastAsk(family).moved).toBeUndefined();
  });
});
