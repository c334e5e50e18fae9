/** The beginning, the end, and what may come after the end of a case. */
import type { RecordedEvent } from '#case/events';
import { isUnmet, isWanted, newNeed } from '#case/needs';
import type { CaseState, WordOfTheEnd } from '#case/state';
import { without } from '#case/without';
import { withdrawOpenAsk } from './asks.ts';
import type { EventOf } from './event-of.ts';

export function opened(event: EventOf<'case-opened'>, recorded: RecordedEvent, hash: string): CaseState {
  const { type: _type, relatedTo: _relatedTo, needs, ...facts } = event;
  return {
    ...facts,
    reference: recorded.reference,
    sequence: recorded.sequence,
    hash,
    stage: 'intake',
    openedAt: recorded.at,
    ...(recorded.by.id !== undefined && { openedBy: recorded.by.id }),
    opening: recorded.sequence,
    changedAt: recorded.at,
    risk: 'medium', // until an assessment says otherwise
    needs: needs.map((need) => newNeed(need, false)),
    asks: [],
    checkIns: [],
    nobodyHome: 0,
    noteIds: [],
    personalDataErased: false,
  };
}

/** Everything set aside goes back on the shelf, and nobody is asked or waited for any more. */
export function closed(state: CaseState, event: EventOf<'closed'>, recorded: RecordedEvent): CaseState {
  const { reason, summaryId } = event;
  const word = wordOfTheEnd(state, recorded);
  const needs = state.needs.map((need) =>
    isUnmet(need) ? { ...need, status: 'open' as const, setAside: [] } : need,
  );
  const next = without(
    withdrawOpenAsk({ ...state, needs }),
    'waitingFor',
    'untold',
    'notBefore',
    'goodsMissingSince',
  );
  const { at } = recorded;
  return {
    ...next,
    closed: { reason, at, ...(summaryId !== undefined && { summaryId }), ...(word && { word }) },
  };
}

const wordOfTheEnd = ({ openedBy }: CaseState, { by, sequence }: RecordedEvent): WordOfTheEnd | undefined =>
  openedBy === undefined || openedBy === by.id
    ? undefined
    : { to: openedBy, messageId: `case-done-${sequence}`, status: 'planned' };

/** Back to where help was needed; a family that needed nothing then is assessed anew. */
export function reOpened(
  state: CaseState,
  event: EventOf<'re-opened'>,
  { sequence }: RecordedEvent,
): CaseState {
  const next = {
    ...without(state, 'closed'),
    coordinator: event.coordinator,
    opening: sequence,
    nobodyHome: 0,
  };
  const helped = next.needs.some((need) => need.delivered > 0 || isWanted(need));
  return helped ? next : without(next, 'assessedAt');
}

export const erased = (state: CaseState): CaseState => ({ ...state, noteIds: [], personalDataErased: true });
