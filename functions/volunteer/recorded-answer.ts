/** Finds what a volunteer has answered to their question, in the case's own log. */
import { type AskState, alsoSaidBy, type CaseState, type PersonId, type RecordedEvent } from '#case';
import type { VolunteerDependencies } from './dependencies.ts';

type AnswerEventType = 'assessment-recorded' | 'delivery-confirmed' | 'check-in-answered';
export type AnswerEvent = Extract<RecordedEvent['event'], { type: AnswerEventType }>;
export interface RecordedAnswer {
  at: string;
  event: AnswerEvent;
}

export async function recordedAnswer(
  cases: VolunteerDependencies['cases'],
  { reference }: CaseState,
  ask: AskState,
  person: PersonId,
): Promise<RecordedAnswer | undefined> {
  const turnedOn = ask.answeredBy === person ? ask.answerSequence : undefined;
  const sequence = alsoSaidBy(ask, person)?.sequence ?? turnedOn;
  if (sequence === undefined) return undefined;
  const { items } = await cases.events(reference, { after: sequence - 1, limit: 1 });
  return items.map(answerIn).find((answer) => answer?.event.askId === ask.id);
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
