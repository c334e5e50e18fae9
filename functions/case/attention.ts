/** The next date of a case and who it waits for, so that every list can say both. */
import { openAsk } from './asks.ts';
import { addDuration, addToDate, startOfDate } from './calendar.ts';
import type { Instant, PersonId } from './events.ts';
import type { Settings } from './settings.ts';
import type { AskState, CaseState } from './state.ts';
import { patience, type TellStaff } from './tell-staff.ts';
import { whatNext } from './what-next.ts';

export interface Attention {
  due: Instant;
  waitsFor: { person: PersonId; role: 'volunteer' | 'coordinator' | 'manager'; reason: string } | undefined;
}

/** `due` of a closed case is the day it was closed; of a step the system takes by itself, the latest change. */
export function attention(state: CaseState, settings: Settings, now: Instant): Attention {
  const next = whatNext(state, settings, now);
  if (next.do === 'end') return { due: state.closed?.at ?? state.changedAt, waitsFor: undefined };
  if (next.do === 'tell-staff') return forStaff(state, next, settings);
  const ask = openAsk(state);
  if (ask !== undefined) return forTheAsked(state, ask, settings);
  return { due: 'until' in next ? next.until : state.changedAt, waitsFor: undefined };
}

/**
 * Who is named stays named until another is; before anyone is told, the case is the coordinator's. Due when their time
 * is over and the next one up is told; an alarm is due from the moment it was raised, and so stands before all else.
 */
function forStaff(state: CaseState, next: TellStaff, settings: Settings): Attention {
  const named = state.untold === undefined ? state.waitingFor : undefined;
  const { person, role } = named ?? { person: state.coordinator, role: 'coordinator' };
  const until = named && addDuration(named.toldAt, patience(named.role, named.reason, settings), settings);
  const raised = named?.since ?? state.untold?.since ?? state.changedAt;
  return {
    due: next.reason === 'alarm' ? raised : (until ?? next.until),
    waitsFor: { person, role, reason: next.reason },
  };
}

/** Due by the end of the day the answer is asked for; a call in place of a message within its own time. */
function forTheAsked(state: CaseState, ask: AskState, settings: Settings): Attention {
  if (ask.handedBack) {
    const waitsFor = { person: state.coordinator, role: 'coordinator', reason: 'nobody-to-ask' } as const;
    return { due: state.changedAt, waitsFor };
  }
  const call = state.callOwed;
  if (call?.instead !== undefined && call.askId === ask.id) {
    const waitsFor = { person: state.coordinator, role: 'coordinator', reason: 'call-instead' } as const;
    return { due: addDuration(call.since, settings.callWithin, settings), waitsFor };
  }
  const due = startOfDate(addToDate(ask.dueBy, 'P1D'), settings);
  return { due, waitsFor: { person: ask.volunteer, role: 'volunteer', reason: ask.kind } };
}
