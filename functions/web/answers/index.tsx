/** The answer to any question, as the volunteer gives it behind a link or a coordinator on their behalf. */
import type { AskState, CaseState, Result } from '#case';
import type { FieldErrors } from '../forms/field-errors.ts';
import type { Form } from '../forms/form.ts';
import type { AnswerFieldsProps, GivenAnswer } from './answer.ts';
import { askedItems } from './asked-items.ts';
import { AssessmentFields, knownNeeds, readAssessment } from './assessment.tsx';
import { CheckInFields, readCheckIn } from './check-in.tsx';
import { DeliveryFields, readDelivery } from './delivery.tsx';

export type { GivenAnswer } from './answer.ts';

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

/** The fields of the question; put them into a form. Nothing is chosen beforehand. */
export function AnswerFields(props: AnswerFieldsProps) {
  switch (props.ask.kind) {
    case 'assessment':
      return <AssessmentFields {...props} />;
    case 'delivery':
      return <DeliveryFields {...props} />;
    case 'check-in':
      return <CheckInFields {...props} />;
  }
}
