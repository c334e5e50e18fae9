/** The last question of every answer form: anything else, in one's own words. */
import { TextArea } from '../components/field.tsx';
import { fieldsOf } from '../forms/field-errors.ts';
import { answerTexts } from '../texts/answers/index.ts';
import type { AnswerFieldsProps, AnswerStep } from './answer.ts';
import { mostNote } from './most-note.ts';

export function noteStep({ form, errors, language }: AnswerFieldsProps): AnswerStep {
  const say = answerTexts(language);
  const field = fieldsOf(form, errors, language)('note');
  const content = <TextArea {...field} label={say('note')} hint={say('note-hint')} maxLength={mostNote} />;
  return { key: 'note', content };
}
