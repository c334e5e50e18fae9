/** What an assessment makes of a case: needs with their numbers, or word for the coordinator. */
import { findAsk } from '#case/asks';
import type { Need, RecordedEvent } from '#case/events';
import { isUnassessed, isUnmet, newNeed } from '#case/needs';
import type { CaseState, NeedState } from '#case/state';
import type { AssessmentOutcome, EscalationReason } from '#case/vocabulary';
import { without } from '#case/without';
import { answered, noted, saidBeside } from './answers.ts';
import { withdrawOpenAsk } from './asks.ts';
import type { EventOf } from './event-of.ts';
import { withMissing } from './goods.ts';
import { mustHear } from './waiting.ts';

const reasons = {
  'no-needs': 'nothing-needed',
  declined: 'declined',
  referred: 'referred',
} as const satisfies Record<Exclude<AssessmentOutcome, 'needs-help'>, EscalationReason>;

export function assessmentRecorded(
  state: CaseState,
  event: EventOf<'assessment-recorded'>,
  recorded: RecordedEvent,
): CaseState {
  const { answer, askId } = event;
  if (event.ignored) return saidBeside(state, event, recorded);
  const taken = event.corrects ? takeBack(state, askId) : state;
  const next = { ...answered(noted(taken, event), event, recorded), risk: answer.risk };
  if (answer.outcome !== 'needs-help') return mustHear(next, reasons[answer.outcome], recorded.at, askId);
  return { ...next, needs: assessed(next.needs, answer.needs), assessedAt: recorded.at };
}

/** The needs as assessed; those named before and not seen again are withdrawn. */
function assessed(known: readonly NeedState[], seen: readonly Need[]): NeedState[] {
  const kept = known.map((need): NeedState => {
    const again = seen.find(({ id }) => id === need.id);
    if (again !== undefined) return newNeed(again, true);
    return isUnassessed(need) ? { ...need, status: 'withdrawn' } : need;
  });
  const ids = new Set(known.map(({ id }) => id));
  return [...kept, ...seen.filter(({ id }) => !ids.has(id)).map((need) => newNeed(need, true))];
}

/** Undoes the answer that is being corrected: its needs wait for their assessment again, their goods go back. */
function takeBack(state: CaseState, askId: string): CaseState {
  const before = findAsk(state, askId)?.answer;
  const ids = new Set(before && 'risk' in before ? before.needs.map(({ id }) => id) : []);
  const needs = state.needs.map((need) => (ids.has(need.id) && isUnmet(need) ? newNeed(need, false) : need));
  const next = withdrawOpenAsk({ ...state, needs }, 'delivery');
  const stillAssessed = needs.some((need) => need.assessed && !ids.has(need.id));
  return withMissing(stillAssessed ? next : without(next, 'assessedAt'));
}
