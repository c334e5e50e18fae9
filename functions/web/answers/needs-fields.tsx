/** Lines to name needs in: they work without JavaScript, so a fixed number of them is shown. */
import { type Language, needKinds, urgencies } from '#case';
import { Select } from '../components/choices.tsx';
import { Field } from '../components/field.tsx';
import type { Fields } from '../forms/field-errors.ts';
import { answerTexts } from '../texts/answers/index.ts';
import { vocabulary } from '../texts/vocabulary/index.ts';
import { needField } from './read-needs.ts';

interface NeedsFieldsProps {
  fields: Fields;
  lines: number;
  language: Language;
}

export function NeedsFields({ fields, lines, language }: NeedsFieldsProps) {
  const say = answerTexts(language);
  const word = vocabulary(language);
  const kinds = needKinds.map((kind) => ({ value: kind, label: word(`need.${kind}`) }));
  const urgency = urgencies.map((each) => ({ value: each, label: word(`urgency.${each}`) }));
  return (
    <>
      {Array.from({ length: lines }, (_, index) => index + 1).map((number) => (
        <fieldset class="row" key={number}>
          <legend>{say('need-line', { number })}</legend>
          <Select
            {...fields(needField(number, 'kind'))}
            label={say('need-kind')}
            empty={say('nothing')}
            choices={kinds}
          />
          <Field
            {...fields(needField(number, 'quantity'))}
            label={say('need-quantity')}
            keyboard="numeric"
            maxLength={3}
          />
          <Select
            {...fields(needField(number, 'urgency'))}
            label={say('need-urgency')}
            empty={say('nothing')}
            choices={urgency}
          />
        </fieldset>
      ))}
    </>
  );
}
