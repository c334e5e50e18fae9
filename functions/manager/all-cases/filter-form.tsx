/** The form above the list: it only asks, so it is sent with GET and stands in the address. */
import { type Language, stages } from '#case';
import type { Organisation } from '#functions/runtime/organisation.ts';
import type { Person } from '#functions/store/ports.ts';
import { Select, Tick } from '#functions/web/components/choices.tsx';
import { Details } from '#functions/web/components/details.tsx';
import { Filters } from '#functions/web/components/filters.tsx';
import { vocabulary } from '#functions/web/texts/vocabulary/index.ts';
import { managerTexts } from '../texts/index.ts';
import type { Filters as Chosen } from './filters.ts';

interface FilterFormProps {
  filters: Chosen;
  coordinators: readonly Pick<Person, 'id' | 'name'>[];
  areas: Organisation['areas'];
  language: Language;
}

export function FilterForm({ filters, coordinators, areas, language }: FilterFormProps) {
  const say = managerTexts(language);
  const word = vocabulary(language);
  const empty = say('cases.filter.all');
  const { stage, coordinator, area, overdue } = filters;
  const words = [
    ...(stage ? [word(`stage.${stage}`)] : []),
    ...(coordinator ? [coordinators.find(({ id }) => id === coordinator)?.name ?? coordinator] : []),
    ...(area ? [areas.find(({ code }) => code === area)?.name[language] ?? area] : []),
    ...(overdue ? [say('cases.filter.shown-overdue')] : []),
  ];
  return (
    <>
      <Details summary={say('cases.filter')}>
        <Filters action="/manager/cases" label={say('cases.filter')} button={say('cases.filter.send')}>
          <Select
            {...field('stage', stage)}
            label={say('cases.filter.stage')}
            empty={empty}
            choices={stages.map((each) => ({ value: each, label: word(`stage.${each}`) }))}
          />
          <Select
            {...field('coordinator', coordinator)}
            label={say('cases.filter.coordinator')}
            empty={empty}
            choices={coordinators.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <Select
            {...field('area', area)}
            label={say('cases.filter.area')}
            empty={empty}
            choices={areas.map(({ code, name }) => ({ value: code, label: name[language] }))}
          />
          <Tick {...field('overdue', overdue && 'yes')} label={say('cases.filter.overdue')} />
        </Filters>
      </Details>
      {words.length > 0 && (
        <p>
          {say('cases.filter.shown', { what: words.join('; ') })}{' '}
          <a href="/manager/cases">{say('cases.filter.clear')}</a>
        </p>
      )}
    </>
  );
}

const field = (name: string, value: string | undefined) => ({ name, value: value ?? '', error: undefined });
