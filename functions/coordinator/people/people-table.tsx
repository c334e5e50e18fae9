/** Volunteers, one a line: where they help, what they speak, how much they hold, whether they can be asked. */
import type { Person } from '#functions/store/ports.ts';
import { Table } from '#functions/web/components/table.tsx';
import { placeName } from '#functions/web/places.ts';
import { personAddress } from '../addresses.ts';
import type { OnPage } from '../on-page.ts';
import { stateText } from './state-text.ts';

interface PeopleTableProps {
  the: OnPage;
  people: readonly Person[];
  /** Open tasks, by person. */
  tasks: ReadonlyMap<string, number>;
}

export function PeopleTable({ the, people, tasks }: PeopleTableProps) {
  const { say, word, language, deps } = the;
  return (
    <Table
      quiet
      caption={say('people.heading')}
      columns={[
        say('people.name'),
        say('people.areas'),
        say('people.languages'),
        say('people.holds'),
        say('people.state'),
      ]}
      rows={people.map((person) => ({
        key: person.id,
        cells: [
          <a key="name" href={personAddress(person.id)}>
            {person.name}
          </a>,
          person.areas.map((area) => placeName(deps.organisation.areas, area, language)).join(', '),
          person.languages.map((each) => word(`language.${each}`)).join(', '),
          holdsText(the, person, tasks.get(person.id) ?? 0),
          stateText(the, person),
        ],
      }))}
      empty={say('people.none')}
      language={language}
    />
  );
}

export const holdsText = ({ say }: OnPage, { capacity }: Person, count: number): string =>
  say('people.count-of', { count, capacity });

/** How much each holds now. */
export async function tasksOfEach(the: OnPage, people: readonly Person[]): Promise<Map<string, number>> {
  const counted = people.map(async ({ id }) => [id, await the.deps.rows.countOnDesk(id)] as const);
  return new Map(await Promise.all(counted));
}
