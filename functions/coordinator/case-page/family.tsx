/** The household: who they are from the people store, and what the case knows in codes. */
import type { ComponentChildren } from 'preact';
import { erasedOn, type Instant, priorityOf } from '#case';
import type { Household } from '#functions/store/ports.ts';
import { Facts } from '#functions/web/components/facts.tsx';
import { dateText } from '#functions/web/components/when.tsx';
import { fullName } from '#functions/web/names.ts';
import { placeName } from '#functions/web/places.ts';
import type { OnCase } from '../on-case.ts';

interface FamilyProps {
  the: OnCase;
  household: Household | undefined;
  now: Instant;
}

type FactList = readonly (readonly [name: string, value: ComponentChildren])[];

export function Family({ the, household, now }: FamilyProps) {
  const { say, word, language, state, deps } = the;
  const { regions } = deps.organisation;
  const until = erasedOn(state, deps.settings);
  return (
    <section id="household">
      <h2>{say('case.family')}</h2>
      {household === undefined && <p>{say('case.erased')}</p>}
      {household !== undefined && until !== undefined && (
        <p>{say('case.erased-on', { date: dateText(until, language) })}</p>
      )}
      <Facts
        facts={[
          ...(household === undefined ? [] : personal(the, household)),
          [say('case.from'), state.from && placeName(regions, state.from, language)],
          [say('case.why'), state.vulnerabilities.map((each) => word(`vulnerability.${each}`)).join(', ')],
          [say('case.urgency-whole'), word(`urgency.${state.urgency}`)],
          [say('case.risk'), word(`risk.${state.risk}`)],
          [say('case.priority'), priorityOf(state, deps.settings, now)],
          [
            say('case.consents'),
            state.consents.map((each) => word(`consent.${each}`)).join(', ') || say('case.no-consents'),
          ],
        ]}
      />
    </section>
  );
}

function personal({ say }: OnCase, household: Household): FactList {
  const { birthYear, address, village, members, story } = household;
  const memberText = ({ name, birthYear, relation }: Household['members'][number]): string =>
    [name, relation, birthYear].filter((part) => part !== undefined && part !== '').join(', ');
  return [
    [say('case.name'), [fullName(household), birthYear].filter(Boolean).join(', ')],
    [say('case.address'), [address, village].filter(Boolean).join(', ')],
    [say('case.members'), members.map(memberText).join('; ')],
    [say('case.story'), story && <span class="kept">{story}</span>],
  ];
}
