/** Finds what a volunteer has answered to their question, in the case's own log. */
import type { AskState, CaseState, PersonId, RecordedEvent } from '#case';
import type { VolunteerDependencies } from './dependencies.ts';

type AnswerEventType = 'assessment-recorded' | 'delivery-confirmed' | 'check-in-answered';
export type AnswerEvent = Extract<RecordedEvent['event'], { type: AnswerEventType }>;
export interface RecordedAnswer {
  at: string;
  event: AnswerEvent;
}

/** A late answer leaves no mark on the question: it is looked for among so many of the case's latest events. */
const lookBack = 200;

export async function recordedAnswer(
  cases: VolunteerDependencies['cases'],
  state: CaseState,
  ask: AskState,
  person: PersonId,
): Promise<RecordedAnswer | undefined> {
  if (ask.answerSequence !== undefined && ask.answeredBy === person) {
    const { items } = await cases.events(state.reference, { after: ask.answerSequence - 1, limit: 1 });
    return items.map(answerIn).find((answer) => answer?.event.askId === ask.id);
  }
  if (ask.status === 'open') return undefined;
  const { items } = await cases.events(state.reference, { limit: lookBack, newestFirst: true });
  return items
    .map(answerIn)
    .find((answer) => answer?.event.askId === ask.id && answer.event.volunteer === person);
}

function answerIn({ at, event }: RecordedEvent): RecordedAnswer | undefined {
  switch (event.type) {
    case 'assessment-recorded':
    case 'delivery-confirmed':
    case 'check-in-answered':
      return { at, event };
    default:
      return undefined;
  }
}
