/** The assessment: what the family needs, how urgent each need is, and what else was seen. */
import * as v from 'valibot';
import {
  type AskState,
  assessmentOutcomes,
  type CaseState,
  failed,
  isUnassessed,
  isUnmet,
  type NeedState,
  ok,
  type Result,
  type Risk,
  risks,
} from '#case';
import { Radios } from '../components/choices.tsx';
import { type FieldErrors, fieldsOf } from '../forms/field-errors.ts';
import { oneOf, optionalOneOf, optionalText } from '../forms/fields.ts';
import type { Form } from '../forms/form.ts';
import { readForm } from '../forms/read-form.ts';
import { answerTexts } from '../texts/answers/index.ts';
import { vocabulary } from '../texts/vocabulary/index.ts';
import type { AnswerFieldsProps, AnswerStep, GivenAnswer } from './answer.ts';
import { mostNote } from './most-note.ts';
import { NeedsFields } from './needs-fields.tsx';
import { noteStep } from './note-step.tsx';
import { readNeeds } from './read-needs.ts';

const schema = v.object({
  outcome: oneOf(assessmentOutcomes),
  risk: optionalOneOf(risks),
  note: optionalText(mostNote),
});

/** The needs that an answer confirms when it names none; where it changes an answer, those of that answer. */
export const knownNeeds = (ask: AskState, state: CaseState): NeedState[] =>
  state.needs.filter(ask.status === 'answered' ? isUnmet : isUnassessed);

/** @param known what the case knows already: its risk stands where a visit did not come to judge it. */
export function readAssessment(
  form: Form,
  known: { risk: Risk; needs: readonly NeedState[] },
): Result<GivenAnswer, FieldErrors> {
  const read = readForm(schema, form);
  const { needs, errors } = readNeeds(form);
  if (!read.ok) return failed({ ...read.failure, ...errors });
  const { outcome, risk, note } = read.value;
  const visited = outcome === 'needs-help' || outcome === 'no-needs';
  const wrong: FieldErrors = {
    ...(outcome !== 'needs-help' && needs.length > 0 && { outcome: { message: 'needs-contradict' } }),
    ...(visited && risk === undefined && { risk: { message: 'choose' } }),
    ...errors,
  };
  const nothingNamed = outcome === 'needs-help' && needs.length === 0 && known.needs.length === 0;
  if (nothingNamed && Object.keys(errors).length === 0)
    return failed({ ...wrong, 'need-1-kind': { message: 'no-needs-named' } });
  if (Object.keys(wrong).length > 0) return failed(wrong);
  return ok({
    note,
    command: ({ noteId, ...by }) => ({
      type: 'record-assessment',
      ...by,
      answer: { outcome, risk: risk ?? known.risk, needs, ...(noteId !== undefined && { noteId }) },
    }),
  });
}

export function assessmentSteps(props: AnswerFieldsProps): AnswerStep[] {
  const { ask, state, form, errors, language, lines = 3, moreLines } = props;
  const say = answerTexts(language);
  const word = vocabulary(language);
  const fields = fieldsOf(form, errors, language);
  const list = knownNeeds(ask, state)
    .map((need) => `${word(`need.${need.kind}`)} × ${need.quantity}`)
    .join(', ');
  return [
    {
      key: 'outcome',
      content: (
        <Radios
          {...fields('outcome')}
          label={say('outcome')}
          choices={assessmentOutcomes.map((each) => ({ value: each, label: word(`assessment.${each}`) }))}
        />
      ),
    },
    {
      key: 'needs',
      content: (
        <>
          <h2>{say('needs')}</h2>
          {list !== '' && <p>{say('needs-known', { list })}</p>}
          <NeedsFields fields={fields} lines={lines} language={language} />
          {moreLines}
        </>
      ),
    },
    {
      key: 'risk',
      content: (
        <Radios
          {...fields('risk')}
          label={say('risk')}
          hint={say('risk-hint')}
          choices={risks.map((each) => ({ value: each, label: say(`risk-${each}`) }))}
        />
      ),
    },
    noteStep(props),
  ];
}
