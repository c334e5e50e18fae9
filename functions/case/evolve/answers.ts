/** What every answer does to its question, whatever it says. */
import { findAsk } from '#case/asks';
import type { AnswerCircumstances, PersonId, RecordedEvent } from '#case/events';
import type { AlsoSaid, Answer, AskState, CaseState } from '#case/state';
import { without } from '#case/without';
import { withAsk } from './asks.ts';
import { settled } from './waiting.ts';

type Answered = AnswerCircumstances & { answer: Answer };

/** Notes the volunteer's words. */
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
    ...makingRoomFor(ask, event.volunteer),
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

/** An answer that the case does not turn on is remembered beside its question: sent twice, it is recorded once. */
export function saidBeside(state: CaseState, event: Answered, { sequence }: RecordedEvent): CaseState {
  const { askId, volunteer: person, answer } = event;
  const ask = findAsk(state, askId);
  if (ask === undefined) throw new Error(`${state.reference} has no ${askId}`);
  return withAsk(noted(state, event), withSaying(ask, { person, sequence, answer }));
}

const withSaying = (ask: AskState, said: AlsoSaid): AskState => ({
  ...ask,
  alsoSaid: [...sayingsOfOthers(ask, said.person), said],
});

const sayingsOfOthers = (ask: AskState, person: PersonId): AlsoSaid[] =>
  ask.alsoSaid?.filter((said) => said.person !== person) ?? [];

/** Whoever answers has no other saying beside it; whose answer is replaced by another's has said it all the same. */
function makingRoomFor(ask: AskState, person: PersonId): AskState {
  const { answer, answeredBy, answerSequence } = ask;
  const replaced = answer !== undefined && answeredBy !== undefined && answerSequence !== undefined;
  const kept = replaced ? withSaying(ask, { person: answeredBy, sequence: answerSequence, answer }) : ask;
  const alsoSaid = sayingsOfOthers(kept, person);
  return { ...without(kept, 'alsoSaid'), ...(alsoSaid.length > 0 && { alsoSaid }) };
}
