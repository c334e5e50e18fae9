/** The stage follows from the facts, so that no event can leave a case in a stage where nobody does anything. */

import type { RecordedEvent } from '#case/events';
import { isUnassessed, isWanted } from '#case/needs';
import type { CaseState } from '#case/state';
import type { Stage } from '#case/vocabulary';
import { withdrawPointlessAsk } from './asks.ts';
import { dateOf } from './date-of.ts';

/** Puts the case into its stage after an event; where follow-up begins, its dates count from that day. */
export function settleStage(before: CaseState, after: CaseState, recorded: RecordedEvent): CaseState {
  const stage = stageOf(after);
  const state = withdrawPointlessAsk({ ...after, stage });
  if (stage !== 'follow-up') return state;
  const keeps = before.stage !== 'delivery' && state.deliveredOn !== undefined;
  return keeps ? state : { ...state, deliveredOn: dateOf(recorded) };
}

function stageOf(state: CaseState): Stage {
  if (state.closed !== undefined) return 'closed';
  const everReopened = state.opening > 1;
  if (state.assessedAt === undefined)
    return state.asks.length === 0 && !everReopened ? 'intake' : 'assessment';
  if (state.needs.some(isUnassessed)) return 'assessment';
  return state.needs.some(isWanted) ? 'delivery' : 'follow-up';
}
