/** Finds families by name or phone: a few look-ups in one index, however many families there are. */
import type { CaseReference } from '#case';
import { peopleKeys } from '../keys.ts';
import type { Household, People } from '../ports.ts';
import type { Table } from '../table.ts';
import { isThere, readHousehold } from './household-item.ts';
import { isMeant, lookUps } from './search-words.ts';

/** Keys read for one beginning of a name, families then looked at, and families shown. */
const most = { keys: 500, looked: 100, shown: 20 } as const;

const inOrder = new Intl.Collator(['kk', 'ru']);
const nameOf = ({ familyName, firstName }: Household): string => `${familyName} ${firstName}`;

interface Collaborators {
  secret(): Promise<string>;
  /** Milliseconds since 1970-01-01T00:00Z. */
  now(): number;
}

export function search(table: Table, { secret, now }: Collaborators): Pick<People, 'findHouseholds'> {
  const under = async (what: string) => {
    const { items, last } = await table.query({
      index: 'by-match',
      where: '#matchKey = :match',
      values: { ':match': peopleKeys.sought(await secret(), what) },
      limit: most.keys,
    });
    const references = items.map((item) => peopleKeys.householdOf(String(item['pk'])));
    return { references, more: last !== undefined };
  };

  return {
    async findHouseholds(sought) {
      const found = await Promise.all(lookUps(sought).map(under));
      const references = inAll(found.map((each) => each.references));
      const looked = references.slice(0, most.looked);
      const items = await table.getMany(looked.map(peopleKeys.household));
      const meant = items
        .filter((item) => isThere(item, now()))
        .map(readHousehold)
        .filter((household) => isMeant(household, sought))
        .sort((one, other) => inOrder.compare(nameOf(one), nameOf(other)));
      const more =
        meant.length > most.shown ||
        references.length > looked.length ||
        (found.length > 0 && found.every((each) => each.more));
      return { households: meant.slice(0, most.shown), more };
    },
  };
}

function inAll([first = [], ...others]: CaseReference[][]): CaseReference[] {
  const sets = others.map((each) => new Set(each));
  return first.filter((reference) => sets.every((each) => each.has(reference)));
}
