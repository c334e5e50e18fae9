/** What comes next in a case while nobody does anything, and when: the end of a line in a list, in codes. */
import { openAsk } from './asks.ts';
import type { Instant } from './events.ts';
import { climbed, ladderOf, timesAfter } from './ladder.ts';
import type { Settings } from './settings.ts';
import type { AskState, CaseState } from './state.ts';
import type { RungAction } from './vocabulary.ts';
import { whatNext } from './what-next.ts';

/** Beside the rungs: nobody answered, goods or not the case goes on, the day of a check-in, the system is at work. */
export const comings = ['silence', 'goods', 'check-in', 'at-work'] as const;

export interface Coming {
  what: RungAction | (typeof comings)[number];
  /** Absent where the system is at work on it now. */
  at?: Instant;
}

/** Undefined for a closed case: nothing comes. */
export function comingOf(state: CaseState, settings: Settings, now: Instant): Coming | undefined {
  const next = whatNext(state, settings, now);
  switch (next.do) {
    case 'end':
      return undefined;
    case 'tell-staff':
      return next.told ? { what: 'tell-manager', at: next.until } : { what: `tell-${next.to}`, at: next.at };
    case 'wait-for-goods':
      return { what: 'goods', at: next.until };
    case 'wait-for-check-in':
      return { what: 'check-in', at: next.until };
    default: {
      const ask = openAsk(state);
      return ask === undefined || ask.handedBack ? { what: 'at-work' } : nextRung(ask, settings);
    }
  }
}

function nextRung(ask: AskState, settings: Settings): Coming {
  const rungs = ladderOf(ask, settings);
  const rung = rungs.find(({ status }) => status === 'next');
  if (rung !== undefined) return { what: rung.action, at: rung.at };
  const top = climbed(ask);
  const last = rungs.find((each) => each.rung === top);
  return {
    what: 'silence',
    at: timesAfter({ rung: top, at: last?.at ?? ask.since }, ask, settings).silentAt,
  };
}
