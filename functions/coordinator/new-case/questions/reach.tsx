/** How the family is reached, and in which language. */
import { languages } from '#case';
import { Radios } from '#functions/web/components/choices.tsx';
import { Field } from '#functions/web/components/field.tsx';
import type { QuestionsProps } from './questions.ts';

export function ReachQuestions({ the, fields }: QuestionsProps) {
  const { say, word } = the;
  return (
    <>
      <Field
        {...fields('phone')}
        label={say('new.phone')}
        hint={say('new.phone-hint')}
        keyboard="tel"
        maxLength={30}
      />
      <Radios
        {...fields('language')}
        inline
        label={say('new.language')}
        choices={languages.map((each) => ({ value: each, label: word(`language.${each}`) }))}
      />
    </>
  );
}
