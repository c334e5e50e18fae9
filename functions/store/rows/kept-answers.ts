/** The answers to the three kinds of question, as a kept case holds them. */
import * as v from 'valibot';
import {
  type AssessmentAnswer,
  assessmentOutcomes,
  type CheckInAnswer,
  checkInScores,
  type DeliveredItem,
  type DeliveryAnswer,
  deliveryOutcomes,
  itemOutcomes,
  risks,
} from '#case';
import { every, list, maybe, need, text } from './kept-fields.ts';

const assessmentAnswer = every<AssessmentAnswer>()({
  outcome: v.picklist(assessmentOutcomes),
  needs: list(need),
  risk: v.picklist(risks),
  noteId: maybe(text),
});

const deliveryAnswer = every<DeliveryAnswer>()({
  outcome: v.picklist(deliveryOutcomes),
  items: list(
    every<DeliveredItem>()({
      needId: text,
      outcome: v.picklist(itemOutcomes),
      quantity: v.number(),
      consignmentId: maybe(text),
      line: maybe(v.number()),
    }),
  ),
  noteId: maybe(text),
});

const score = maybe(v.picklist(checkInScores));

const checkInFields = {
  scores: every<CheckInAnswer['scores']>()({
    housing: score,
    sleep: score,
    health: score,
    income: score,
    school: score,
    safety: score,
  }),
  alarm: v.boolean(),
  newNeeds: list(need),
};

export const checkInAnswerWithoutNote = every<Omit<CheckInAnswer, 'noteId'>>()(checkInFields);

/** No answer to one kind of question has the fields of another. */
export const anyAnswer = v.union([
  assessmentAnswer,
  deliveryAnswer,
  every<CheckInAnswer>()({ ...checkInFields, noteId: maybe(text) }),
]);
