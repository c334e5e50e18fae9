/** What the family agrees to, in words to be read out; who visits it, and a case that it has to do with. */
import { consents } from '#case';
import { Checkboxes, Select } from '#functions/web/components/choices.tsx';
import { Field } from '#functions/web/components/field.tsx';
import { most } from '../intake-form.ts';
import type { WithVolunteers } from './questions.ts';

export function ConsentQuestions({ the, fields, volunteers }: WithVolunteers) {
  const { say, word } = the;
  return (
    <>
      <Checkboxes
        {...fields('consents')}
        label={say('new.consents')}
        choices={consents.map((each) => ({
          value: each,
          label: word(`consent.${each}`),
          hint: say(`new.consent.${each}-hint`),
        }))}
      />
      <Select
        {...fields('volunteer')}
        label={say('new.volunteer')}
        empty={say('new.volunteer-suggest')}
        choices={volunteers.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Field {...fields('relatedTo')} label={say('new.relatedTo')} maxLength={most.reference} />
    </>
  );
}
