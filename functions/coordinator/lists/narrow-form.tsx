/** The form by which a list is narrowed, folded away; what it is narrowed to, and one link that takes it all back. */
import { escalationReasons } from '#case';
import { Select, Tick } from '#functions/web/components/choices.tsx';
import { Details } from '#functions/web/components/details.tsx';
import { Filters } from '#functions/web/components/filters.tsx';
import { placeChoices, placeName } from '#functions/web/places.ts';
import type { OnPage } from '../on-page.ts';
import { type Chosen, isNarrowed, openStages } from './narrowing.ts';

interface NarrowFormProps {
  the: OnPage;
  chosen: Chosen;
  /** Also by why a case waits. */
  byReason?: boolean;
}

export function NarrowForm({ the, chosen, byReason }: NarrowFormProps) {
  const { say, word, request } = the;
  const empty = say('narrow.all');
  const field = (name: keyof Chosen) => {
    const value = chosen[name];
    return { name, value: value === true ? 'yes' : (value ?? ''), error: undefined };
  };
  return (
    <>
      <Details summary={say('narrow.summary')}>
        <Filters action={request.path} label={say('narrow.summary')} button={say('narrow.button')}>
          {byReason && (
            <Select
              {...field('why')}
              label={say('narrow.why')}
              empty={empty}
              choices={escalationReasons.map((each) => ({ value: each, label: word(`reason.${each}`) }))}
            />
          )}
          <Select
            {...field('stage')}
            label={say('narrow.stage')}
            empty={empty}
            choices={openStages.map((each) => ({ value: each, label: word(`stage.${each}`) }))}
          />
          <Select
            {...field('area')}
            label={say('narrow.area')}
            empty={empty}
            choices={placeChoices(the.deps.organisation.areas, the.language)}
          />
          <Tick {...field('overdue')} label={say('narrow.overdue')} />
        </Filters>
      </Details>
      {isNarrowed(chosen) && <WhatIsShown the={the} chosen={chosen} />}
    </>
  );
}

/** Said outside the folded form: what is missing from the list must not be overlooked. */
function WhatIsShown({ the, chosen }: Pick<NarrowFormProps, 'the' | 'chosen'>) {
  const { say, word, language, request, deps } = the;
  const { why, stage, area, overdue } = chosen;
  const words = [
    ...(why ? [word(`reason.${why}`)] : []),
    ...(stage ? [word(`stage.${stage}`)] : []),
    ...(area ? [placeName(deps.organisation.areas, area, language)] : []),
    ...(overdue ? [say('narrow.shown-overdue')] : []),
  ];
  return (
    <p>
      {say('narrow.shown', { what: words.join('; ') })} <a href={request.path}>{say('narrow.clear')}</a>
    </p>
  );
}
