/** The answer to any question, as the volunteer gives it behind a link or a coordinator on their behalf. */
import { Fragment } from 'preact';
import type { AskState, CaseState, Result } from '#case';
import type { FieldErrors } from '../forms/field-errors.ts';
import type { Form } from '../forms/form.ts';
import type { AnswerFieldsProps, AnswerStep, GivenAnswer } from './answer.ts';
import { askedItems } from './asked-items.ts';
import { assessmentSteps, knownNeeds, readAssessment } from './assessment.tsx';
import { checkInSteps, readCheckIn } from './check-in.tsx';
import { deliverySteps, readDelivery } from './delivery.tsx';

export type { AnswerStep, GivenAnswer } from './answer.ts';

export function readAnswer(form: Form, ask: AskState, state: CaseState): Result<GivenAnswer, FieldErrors> {
  switch (ask.kind) {
    case 'assessment':
      return readAssessment(form, { risk: state.risk, needs: knownNeeds(ask, state) });
    case 'delivery':
      return readDelivery(form, askedItems(ask, state));
    case 'check-in':
      return readCheckIn(form);
  }
}

/** The form's questions, one after the other. Nothing is chosen beforehand. */
export function answerSteps(props: AnswerFieldsProps): AnswerStep[] {
  switch (props.ask.kind) {
    case 'assessment':
      return assessmentSteps(props);
    case 'delivery':
      return deliverySteps(props);
    case 'check-in':
      return checkInSteps(props);
  }
}

/** All of them on one page; put them into a form. */
export const AnswerFields = (props: AnswerFieldsProps) => (
  <>
    {answerSteps(props).map(({ key, content }) => (
      <Fragment key={key}>{content}</Fragment>
    ))}
  </>
);
