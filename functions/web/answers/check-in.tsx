/** The check-in: the same few questions each time, so that change can be seen. */
import * as v from 'valibot';
import { type CheckInAnswer, checkInScores, checkInTopics, failed, ok, type Result } from '#case';
import { Radios } from '../components/choices.tsx';
import { type FieldErrors, fieldsOf } from '../forms/field-errors.ts';
import { oneOf, optionalOneOf, optionalText } from '../forms/fields.ts';
import { type Form, one } from '../forms/form.ts';
import { readForm } from '../forms/read-form.ts';
import { answerTexts } from '../texts/answers/index.ts';
import { vocabulary } from '../texts/vocabulary/index.ts';
import type { AnswerFieldsProps, AnswerStep, GivenAnswer } from './answer.ts';
import { mostNote } from './most-note.ts';
import { NeedsFields } from './needs-fields.tsx';
import { noteStep } from './note-step.tsx';
import { readNeeds } from './read-needs.ts';

const alarm = oneOf(['yes', 'no']);
const note = optionalText(mostNote);
const each = <Schema,>(score: Schema) => ({
  housing: score,
  sleep: score,
  health: score,
  income: score,
  school: score,
  safety: score,
});
const schema = v.object({ alarm, ...each(oneOf(checkInScores)), note });
/** Where help is needed now, that is all that has to be said. */
const schemaOfAlarm = v.object({ alarm, ...each(optionalOneOf(checkInScores)), note });

export function readCheckIn(form: Form): Result<GivenAnswer, FieldErrors> {
  const read = readForm(one(form, 'alarm') === 'yes' ? schemaOfAlarm : schema, form);
  const { needs: newNeeds, errors } = readNeeds(form);
  if (!read.ok) return failed({ ...read.failure, ...errors });
  if (Object.keys(errors).length > 0) return failed(errors);
  const { alarm, note, ...said } = read.value;
  const scores: CheckInAnswer['scores'] = {};
  for (const topic of checkInTopics) {
    const score = said[topic];
    if (score !== undefined) scores[topic] = score;
  }
  return ok({
    note,
    command: ({ noteId, ...by }) => ({
      type: 'answer-check-in',
      ...by,
      answer: { scores, alarm: alarm === 'yes', newNeeds, ...(noteId !== undefined && { noteId }) },
    }),
  });
}

/** Whether help is needed now comes first, so that saying so takes no longer than saying that all is well. */
export function checkInSteps(props: AnswerFieldsProps): AnswerStep[] {
  const { form, errors, language, lines = 2, moreLines } = props;
  const say = answerTexts(language);
  const word = vocabulary(language);
  const fields = fieldsOf(form, errors, language);
  const scores = checkInScores.map((each) => ({ value: each, label: word(`score.${each}`) }));
  const topics = checkInTopics.map(
    (topic): AnswerStep => ({
      key: topic,
      passedOver: 'alarm',
      content: <Radios {...fields(topic)} label={word(`topic.${topic}`)} choices={scores} inline />,
    }),
  );
  return [
    {
      key: 'alarm',
      content: (
        <Radios
          {...fields('alarm')}
          label={say('alarm')}
          hint={say('alarm-hint')}
          inline
          choices={[
            { value: 'yes', label: say('alarm-yes') },
            { value: 'no', label: say('alarm-no') },
          ]}
        />
      ),
    },
    ...topics,
    {
      key: 'needs',
      passedOver: 'alarm',
      content: (
        <>
          <h2>{say('needs-new')}</h2>
          <NeedsFields fields={fields} lines={lines} language={language} />
          {moreLines}
        </>
      ),
    },
    noteStep(props),
  ];
}
