/** By what the list of cases can be narrowed. */
import { type Language, stages } from '#case';
import type { Organisation } from '#functions/runtime/organisation.ts';
import type { Person } from '#functions/store/ports.ts';
import { Select, Tick } from '#functions/web/components/choices.tsx';
import { Filters, filterField } from '#functions/web/components/filters.tsx';
import { placeChoices, placeName } from '#functions/web/places.ts';
import { chromeTexts } from '#functions/web/texts/chrome/index.ts';
import { vocabulary } from '#functions/web/texts/vocabulary/index.ts';
import { allCasesAddress } from '../addresses.ts';
import { managerTexts } from '../texts/index.ts';
import type { Chosen } from './filters.ts';

interface FilterFormProps {
  chosen: Chosen;
  coordinators: readonly Pick<Person, 'id' | 'name'>[];
  areas: Organisation['areas'];
  language: Language;
}

export function FilterForm({ chosen, coordinators, areas, language }: FilterFormProps) {
  const say = managerTexts(language);
  const word = vocabulary(language);
  const all = chromeTexts(language)('filter-all');
  const { stage, coordinator, area, overdue } = chosen;
  const shown = [
    ...(stage ? [word(`stage.${stage}`)] : []),
    ...(coordinator ? [coordinators.find(({ id }) => id === coordinator)?.name ?? coordinator] : []),
    ...(area ? [placeName(areas, area, language)] : []),
    ...(overdue ? [say('cases.filter.shown-overdue')] : []),
  ];
  return (
    <Filters action={allCasesAddress} shown={shown} language={language}>
      <Select
        {...filterField('stage', stage)}
        label={say('cases.filter.stage')}
        empty={all}
        choices={stages.map((each) => ({ value: each, label: word(`stage.${each}`) }))}
      />
      <Select
        {...filterField('coordinator', coordinator)}
        label={say('cases.filter.coordinator')}
        empty={all}
        choices={coordinators.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        {...filterField('area', area)}
        label={say('cases.filter.area')}
        empty={all}
        choices={placeChoices(areas, language)}
      />
      <Tick {...filterField('overdue', overdue && 'yes')} label={say('cases.filter.overdue')} />
    </Filters>
  );
}
