/** By what a list of cases can be narrowed. */
import { deskReasons } from '#case';
import { Select, Tick } from '#functions/web/components/choices.tsx';
import { Filters, filterField } from '#functions/web/components/filters.tsx';
import { placeChoices, placeName } from '#functions/web/places.ts';
import { chromeTexts } from '#functions/web/texts/chrome/index.ts';
import type { OnPage } from '../on-page.ts';
import { type Chosen, openStages } from './filters.ts';

interface FilterFormProps {
  the: OnPage;
  chosen: Chosen;
  /** Also by why a case waits. */
  byReason?: boolean;
}

export function FilterForm({ the, chosen, byReason }: FilterFormProps) {
  const { say, word, language, request, deps } = the;
  const { areas } = deps.organisation;
  const { why, stage, area, overdue } = chosen;
  const all = chromeTexts(language)('filter-all');
  const shown = [
    ...(why ? [word(`reason.${why}`)] : []),
    ...(stage ? [word(`stage.${stage}`)] : []),
    ...(area ? [placeName(areas, area, language)] : []),
    ...(overdue ? [say('narrow.shown-overdue')] : []),
  ];
  return (
    <Filters action={request.path} shown={shown} language={language}>
      {byReason && (
        <Select
          {...filterField('why', why)}
          label={say('narrow.why')}
          empty={all}
          choices={deskReasons.map((each) => ({ value: each, label: word(`reason.${each}`) }))}
        />
      )}
      <Select
        {...filterField('stage', stage)}
        label={say('narrow.stage')}
        empty={all}
        choices={openStages.map((each) => ({ value: each, label: word(`stage.${each}`) }))}
      />
      <Select
        {...filterField('area', area)}
        label={say('narrow.area')}
        empty={all}
        choices={placeChoices(areas, language)}
      />
      <Tick {...filterField('overdue', overdue && 'yes')} label={say('narrow.overdue')} />
    </Filters>
  );
}
