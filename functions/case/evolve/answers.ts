/** What every answer does to its question, whatever it says. */
import { findAsk } from '#case/asks';
import type {
  AnswerCircumstances,
  AssessmentAnswer,
  CheckInAnswer,
  DeliveryAnswer,
  RecordedEvent,
} from '#case/events';
import type { CaseState } from '#case/state';
import { without } from '#case/without';
import { withAsk } from './asks.ts';
import { settled } from './waiting.ts';

type Answered = AnswerCircumstances & { answer: AssessmentAnswer | DeliveryAnswer | CheckInAnswer };

/** Notes the volunteer's words, also those of an answer that changes nothing else. */
export function noted(state: CaseState, { answer }: { answer: { noteId?: string } }): CaseState {
  const { noteId } = answer;
  if (noteId === undefined || state.noteIds.includes(noteId)) return state;
  return { ...state, noteIds: [...state.noteIds, noteId] };
}

/**
 * The question is answered, and nobody waits for staff on its account any longer. A call that the volunteer asked for is
 * owed all the same, unless a coordinator recorded the answer: they have talked.
 */
export function answered(state: CaseState, event: Answered, { at, by, sequence }: RecordedEvent): CaseState {
  const ask = findAsk(state, event.askId);
  if (ask === undefined) throw new Error(`${state.reference} has no ${event.askId}`);
  const next = withAsk(state, {
    ...ask,
    status: 'answered',
    answeredAt: at,
    answeredBy: event.volunteer,
    answerSequence: sequence,
    answer: event.answer,
  });
  const talked = by.role === 'coordinator' && state.callOwed?.askId === event.askId;
  return settled(
    talked ? without(next, 'callOwed') : next,
    ({ askId, reason }) => askId === event.askId && (talked || reason !== 'call-asked'),
  );
}
