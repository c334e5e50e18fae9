/** The ladder as the case page shows it. */
import { describe, expect, it } from 'vitest';
import { defaultSettings, ladderOf } from '#case';
import { aFamily, aidana, type Family, lastAsk } from './a-family.ts';

const shown = (family: Family) =>
  ladderOf(lastAsk(family), defaultSettings).map(
    ({ action, at, status }) => `${at.slice(0, 16)} ${action} ${status}`,
  );

function asked(): Family {
  const family = aFamily();
  family.does({ type: 'ask', kind: 'assessment', volunteer: aidana });
  return family;
}
const climb = {
  type: 'climb-rung',
  askId: 'assessment-1',
  round: 1,
  person: aidana,
  channel: 'sms',
} as const;

describe('given a question put on a Monday', () => {
  it('every rung can be seen with its time before anything was sent', () => {
    expect(shown(asked())).toEqual([
      '2026-11-23T05:00 ask next',
      '2026-11-25T05:00 remind later',
      '2026-11-26T05:00 other-channel later',
      '2026-11-27T05:00 backup-volunteer later',
      '2026-11-30T04:00 tell-coordinator later',
      '2026-12-04T04:00 tell-manager later',
    ]);
  });

  it('what was done keeps its time, what was passed over says so, what comes next follows from it', () => {
    const family = asked();
    family.does({ ...climb, rung: 0, action: 'ask' });
    family.later('P3DT6H');
    family.does({ ...climb, rung: 2, action: 'other-channel' });
    expect(shown(family)).toEqual([
      '2026-11-23T05:00 ask done',
      '2026-11-25T05:00 remind skipped',
      '2026-11-26T11:00 other-channel done',
      '2026-11-27T11:00 backup-volunteer next',
      '2026-11-30T04:00 tell-coordinator later',
      '2026-12-04T04:00 tell-manager later',
    ]);
    expect(ladderOf(lastAsk(family), defaultSettings)[0]?.contacts).toMatchObject([
      { person: aidana, channel: 'sms' },
    ]);
  });

  it('a weekend never brings two contacts on one morning', () => {
    const family = asked();
    family.at('2026-11-26T05:00:00.000Z');
    family.does({ ...climb, rung: 0, action: 'ask' });
    expect(shown(family).slice(1, 4)).toEqual([
      '2026-11-30T04:00 remind next',
      '2026-12-01T04:00 other-channel later',
      '2026-12-02T04:00 backup-volunteer later',
    ]);
  });

  it('nothing comes next once it is answered or handed back', () => {
    const family = asked();
    family.does({ type: 'hand-back', askId: 'assessment-1', volunteer: aidana, reason: 'no-time' });
    expect(shown(family).filter((line) => line.endsWith('next'))).toEqual([]);
  });
});
