/** Who the family is, where they live and how to reach them. */
import { languages } from '#case';
import { Radios, Select } from '#functions/web/components/choices.tsx';
import { Field } from '#functions/web/components/field.tsx';
import type { Fields } from '#functions/web/forms/field-errors.ts';
import type { OnPage } from '../on-page.ts';
import { placeChoices } from '../places.ts';
import { most } from './intake-form.ts';
import { memberField, memberLines } from './members.ts';

export function FamilyFields({ the, fields }: { the: OnPage; fields: Fields }) {
  const { say, word, language, deps } = the;
  return (
    <>
      <h2>{say('new.contact')}</h2>
      <Field {...fields('firstName')} label={say('new.firstName')} maxLength={most.name} />
      <Field {...fields('familyName')} label={say('new.familyName')} maxLength={most.name} />
      <Field {...fields('birthYear')} label={say('new.birthYear')} keyboard="numeric" maxLength={4} />
      <Field
        {...fields('phone')}
        label={say('new.phone')}
        hint={say('new.phone-hint')}
        keyboard="tel"
        maxLength={30}
      />
      <Radios
        {...fields('language')}
        label={say('new.language')}
        choices={languages.map((each) => ({ value: each, label: word(`language.${each}`) }))}
      />
      <h2>{say('new.place')}</h2>
      <Field {...fields('address')} label={say('new.address')} maxLength={most.address} />
      <Field {...fields('village')} label={say('new.village')} maxLength={most.village} />
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
      <h2>{say('new.household')}</h2>
      <Field {...fields('adults')} label={say('new.adults')} keyboard="numeric" maxLength={2} />
      <Field {...fields('children')} label={say('new.children')} keyboard="numeric" maxLength={2} />
      <details>
        <summary>{say('new.members')}</summary>
        {memberLines.map((number) => (
          <fieldset class="row" key={number}>
            <legend>{say('new.member', { number })}</legend>
            <Field
              {...fields(memberField(number, 'name'))}
              label={say('new.member-name')}
              maxLength={most.name}
            />
            <Field
              {...fields(memberField(number, 'birthYear'))}
              label={say('new.member-birthYear')}
              keyboard="numeric"
              maxLength={4}
            />
            <Field
              {...fields(memberField(number, 'relation'))}
              label={say('new.member-relation')}
              maxLength={40}
            />
          </fieldset>
        ))}
      </details>
    </>
  );
}
