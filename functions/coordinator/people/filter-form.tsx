/** By what the list of volunteers can be narrowed. */
import { languages } from '#case';
import { Select } from '#functions/web/components/choices.tsx';
import { Filters, filterField } from '#functions/web/components/filters.tsx';
import { placeChoices, placeName } from '#functions/web/places.ts';
import { chromeTexts } from '#functions/web/texts/chrome/index.ts';
import { peopleAddress } from '../addresses.ts';
import type { OnPage } from '../on-page.ts';
import { type Chosen, whos } from './filters.ts';

export function FilterForm({ the, chosen }: { the: OnPage; chosen: Chosen }) {
  const { say, word, language, deps } = the;
  const { areas } = deps.organisation;
  const { area, language: spoken, who } = chosen;
  const all = chromeTexts(language)('filter-all');
  const shown = [
    ...(area ? [placeName(areas, area, language)] : []),
    ...(spoken ? [word(`language.${spoken}`)] : []),
    ...(who === 'active' ? [] : [say(`people.who.${who}`)]),
  ];
  return (
    <Filters action={peopleAddress} shown={shown} language={language}>
      <Select
        {...filterField('area', area)}
        label={say('people.area')}
        empty={all}
        choices={placeChoices(areas, language)}
      />
      <Select
        {...filterField('language', spoken)}
        label={say('people.language')}
        empty={all}
        choices={languages.map((each) => ({ value: each, label: word(`language.${each}`) }))}
      />
      <Select
        {...filterField('who', who)}
        label={say('people.who')}
        empty={say('people.who.active')}
        choices={whos
          .filter((each) => each !== 'active')
          .map((each) => ({ value: each, label: say(`people.who.${each}`) }))}
      />
    </Filters>
  );
}
