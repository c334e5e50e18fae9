/** The family, from the people store, and who looks after them. */
import { type Instant, priorityOf } from '#case';
import type { Household } from '#functions/store/ports.ts';
import { Facts } from '#functions/web/components/facts.tsx';
import type { NameOf } from '#functions/web/names.ts';
import type { OnCase } from '../on-case.ts';
import { placeName } from '../places.ts';

interface FamilyProps {
  the: OnCase;
  household: Household | undefined;
  nameOf: NameOf;
  now: Instant;
}

export function Family({ the, household, nameOf, now }: FamilyProps) {
  const { say, word, language, state, deps } = the;
  const { areas, regions } = deps.organisation;
  const { adults, children } = state.household;
  return (
    <>
      <h2>{say('case.people')}</h2>
      <Facts
        facts={[
          [say('case.coordinator'), nameOf(state.coordinator)],
          [
            say('case.volunteer'),
            state.volunteer === undefined ? say('case.nobody') : nameOf(state.volunteer),
          ],
        ]}
      />
      <h2>{say('case.family')}</h2>
      {household === undefined ? <p>{say('case.erased')}</p> : <Personal the={the} household={household} />}
      <Facts
        facts={[
          [say('case.area'), placeName(areas, state.area, language)],
          [say('case.from'), state.from && placeName(regions, state.from, language)],
          [say('case.language'), word(`language.${state.language}`)],
          [say('case.household'), say('case.household-text', { adults, children })],
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
    </>
  );
}

function Personal({ the, household }: { the: OnCase; household: Household }) {
  const { say } = the;
  const { firstName, familyName, birthYear, phone, address, village, members, story } = household;
  const memberText = ({ name, birthYear, relation }: Household['members'][number]): string =>
    [name, relation, birthYear].filter((part) => part !== undefined && part !== '').join(', ');
  return (
    <Facts
      facts={[
        [say('case.name'), [`${firstName} ${familyName}`, birthYear].filter(Boolean).join(', ')],
        [say('case.phone'), phone && <a href={`tel:${phone}`}>{phone}</a>],
        [say('case.address'), `${address}, ${village}`],
        [say('case.members'), members.map(memberText).join('; ')],
        [say('case.story'), story && <span class="kept">{story}</span>],
      ]}
    />
  );
}
