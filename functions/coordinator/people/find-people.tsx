/** The ways into the list of volunteers: by name, and by what they do. */
import { languages } from '#case';
import { Button } from '#functions/web/components/button.tsx';
import { Select } from '#functions/web/components/choices.tsx';
import { Details } from '#functions/web/components/details.tsx';
import { Field } from '#functions/web/components/field.tsx';
import { Filters } from '#functions/web/components/filters.tsx';
import { PostForm } from '#functions/web/components/post-form.tsx';
import { SearchBox } from '#functions/web/components/search-box.tsx';
import { placeChoices } from '#functions/web/places.ts';
import { peopleAddress } from '../addresses.ts';
import type { OnPage } from '../on-page.ts';
import { mostName } from '../person/person-form.ts';
import { type Chosen, isNarrowed, whos } from './filters.ts';

export const nameField = 'name';

/** Sent with POST: a name belongs into no address. */
export const FindByName = ({ the, typed }: { the: OnPage; typed: string }) => (
  <SearchBox>
    <PostForm action={peopleAddress}>
      <Field
        name={nameField}
        value={typed}
        error={undefined}
        label={the.say('people.search')}
        maxLength={mostName}
      />
      <Button kind="secondary">{the.say('people.search-button')}</Button>
    </PostForm>
  </SearchBox>
);

export function NarrowPeople({ the, chosen }: { the: OnPage; chosen: Chosen }) {
  const { say, word, language, deps } = the;
  const field = (name: 'area' | 'language' | 'who') => ({
    name,
    value: chosen[name] ?? '',
    error: undefined,
  });
  return (
    <Details summary={say('people.narrow')} open={isNarrowed(chosen)}>
      <Filters action={peopleAddress} label={say('people.narrow')} button={say('people.narrow-button')}>
        <Select
          {...field('area')}
          label={say('people.area')}
          empty={say('people.all-areas')}
          choices={placeChoices(deps.organisation.areas, language)}
        />
        <Select
          {...field('language')}
          label={say('people.language')}
          empty={say('people.all-languages')}
          choices={languages.map((each) => ({ value: each, label: word(`language.${each}`) }))}
        />
        <Select
          {...field('who')}
          label={say('people.who')}
          empty={say('people.who.active')}
          choices={whos
            .filter((who) => who !== 'active')
            .map((who) => ({ value: who, label: say(`people.who.${who}`) }))}
        />
      </Filters>
      {isNarrowed(chosen) && (
        <p>
          <a href={peopleAddress}>{say('people.clear')}</a>
        </p>
      )}
    </Details>
  );
}
