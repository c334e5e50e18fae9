/** Where the family lives now, and where it came from. */
import { Select } from '#functions/web/components/choices.tsx';
import { Field } from '#functions/web/components/field.tsx';
import { placeChoices } from '#functions/web/places.ts';
import { most } from '../intake-form.ts';
import type { QuestionsProps } from './questions.ts';

export function WhereQuestions({ the, fields }: QuestionsProps) {
  const { say, language, deps } = the;
  return (
    <>
      <div class="row">
        <Field {...fields('address')} label={say('new.address')} maxLength={most.address} />
        <Field {...fields('village')} label={say('new.village')} maxLength={most.village} />
      </div>
      <Select
        {...fields('area')}
        label={say('new.area')}
        empty={say('new.choose')}
        choices={placeChoices(deps.organisation.areas, language)}
      />
      <Select
        {...fields('from')}
        label={say('new.from')}
        hint={say('new.from-hint')}
        empty={say('new.choose')}
        choices={placeChoices(deps.organisation.regions, language)}
      />
    </>
  );
}
