/** The check-in: the same few questions each time, so that change can be seen. */
import * as v from 'valibot';
import { checkInScores, checkInTopics, failed, ok, type Result } from '#case';
import { Radios } from '../components/choices.tsx';
import { TextArea } from '../components/field.tsx';
import { type FieldErrors, fieldsOf } from '../forms/field-errors.ts';
import { oneOf, optionalText } from '../forms/fields.ts';
import type { Form } from '../forms/form.ts';
import { readForm } from '../forms/read-form.ts';
import { answerTexts } from '../texts/answers/index.ts';
import { vocabulary } from '../texts/vocabulary/index.ts';
import type { AnswerFieldsProps, GivenAnswer } from './answer.ts';
import { mostNote } from './most-note.ts';
import { NeedsFields } from './needs-fields.tsx';
import { readNeeds } from './read-needs.ts';

const score = oneOf(checkInScores);
const schema = v.object({
  housing: score,
  sleep: score,
  health: score,
  income: score,
  school: score,
  safety: score,
  alarm: oneOf(['yes', 'no']),
  note: optionalText(mostNote),
});

export function readCheckIn(form: Form): Result<GivenAnswer, FieldErrors> {
  const read = readForm(schema, form);
  const { needs: newNeeds, errors } = readNeeds(form);
  if (!read.ok) return failed({ ...read.failure, ...errors });
  if (Object.keys(errors).length > 0) return failed(errors);
  const { alarm, note, ...scores } = read.value;
  return ok({
    note,
    command: ({ noteId, ...by }) => ({
      type: 'answer-check-in',
      ...by,
      answer: { scores, alarm: alarm === 'yes', newNeeds, ...(noteId !== undefined && { noteId }) },
    }),
  });
}

export function CheckInFields({ form, errors, language, lines = 2 }: AnswerFieldsProps) {
  const say = answerTexts(language);
  const word = vocabulary(language);
  const fields = fieldsOf(form, errors, language);
  const scores = checkInScores.map((each) => ({ value: each, label: word(`score.${each}`) }));
  return (
    <>
      <h2>{say('check-in')}</h2>
      {checkInTopics.map((topic) => (
        <Radios key={topic} {...fields(topic)} label={word(`topic.${topic}`)} choices={scores} />
      ))}
      <Radios
        {...fields('alarm')}
        label={say('alarm')}
        choices={[
          { value: 'yes', label: say('alarm-yes') },
          { value: 'no', label: say('alarm-no') },
        ]}
      />
      <h2>{say('needs-new')}</h2>
      <NeedsFields fields={fields} lines={lines} language={language} />
      <TextArea {...fields('note')} label={say('note')} hint={say('note-hint')} maxLength={mostNote} />
    </>
  );
}
