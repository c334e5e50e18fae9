/** A list can say of each case what comes next by itself, and when. */
import { describe, expect, it } from 'vitest';
import { comingOf, defaultSettings } from '#case';
import {
  aFamily,
  aidana,
  askedToDeliver,
  assessed,
  coordinator,
  type Family,
  helped,
  lastAsk,
} from './a-family.ts';

const of = (family: Family) => comingOf(family.state(), defaultSettings, family.now());
const climb = (family: Family, rung: number, action: 'ask' | 'tell-manager', person = aidana) =>
  family.does({
    type: 'climb-rung',
    askId: lastAsk(family).id,
    round: 1,
    rung,
    action,
    person,
    channel: 'sms',
  });

describe('what comes next', () => {
  it('is the first question, then the reminder, at the time of its rung', () => {
    const family = askedToDeliver(assessed(aFamily()));
    expect(of(family)).toEqual({ what: 'ask', at: '2026-11-23T05:00:00.000Z' });
    climb(family, 0, 'ask');
    expect(of(family)).toEqual({ what: 'remind', at: '2026-11-25T05:00:00.000Z' });
  });

  it('is the end of the wait once the ladder has no further rung', () => {
    const family = askedToDeliver(assessed(aFamily()));
    climb(family, 0, 'ask');
    family.at('2026-12-07T05:00:00.000Z');
    climb(family, 5, 'tell-manager', 'manager-marat');
    expect(of(family)).toEqual({ what: 'silence', at: '2026-12-14T05:00:00.000Z' });
  });

  it('is the manager once the coordinator has been told, and the coordinator before', () => {
    const family = helped();
    family.does({ type: 'withdraw-consent', consent: 'contact' });
    expect(of(family)).toEqual({ what: 'tell-coordinator', at: family.now() });
    family.does({ type: 'escalate', to: coordinator, role: 'coordinator', reason: 'consent-withdrawn' });
    expect(of(family)).toEqual({ what: 'tell-manager', at: '2026-11-26T05:00:00.000Z' });
  });

  it('is the day of a check-in, or when a case goes on without its goods', () => {
    const followed = helped();
    followed.does({ type: 'plan-check-in', on: '2026-12-03' });
    expect(of(followed)).toEqual({ what: 'check-in', at: '2026-12-02T19:00:00.000Z' });
    const lacking = assessed(aFamily());
    lacking.does({ type: 'note-goods-missing', needIds: ['need-1'] });
    expect(of(lacking)).toEqual({ what: 'goods', at: '2026-12-07T05:00:00.000Z' });
  });

  it('is the system’s own work where nobody is asked, and nothing once the case is closed', () => {
    const family = assessed(aFamily());
    expect(of(family)).toEqual({ what: 'at-work' });
    family.does({ type: 'close', reason: 'moved-away' });
    expect(of(family)).toBeUndefined();
  });
});
