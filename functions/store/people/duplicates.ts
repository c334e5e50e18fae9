/** Families that look like one that is already known, shown before a form is saved. */
import type { CaseReference } from '#case';
import { peopleKeys } from '../keys.ts';
import type { Duplicate, People } from '../ports.ts';
import type { Table } from '../table.ts';
import { readHousehold } from './household-item.ts';
import { likenesses } from './likeness.ts';

/** More than these are a shelter's address or a phone shared by many: nobody looks through them. */
const mostPerLikeness = 10;

type Why = Duplicate['why'];

export function duplicates(
  table: Table,
  { secret }: { secret(): Promise<string> },
): Pick<People, 'duplicatesOf'> {
  const alike = async (why: Why, likeness: string): Promise<CaseReference[]> => {
    const { items } = await table.query({
      index: 'by-match',
      where: '#matchKey = :match',
      values: { ':match': peopleKeys.match(await secret(), why, likeness) },
      limit: mostPerLikeness,
    });
    return items.map((item) => peopleKeys.householdOf(String(item['pk'])));
  };

  return {
    async duplicatesOf(household) {
      const found = likenesses(household);
      const reasons = new Map<CaseReference, Why>();
      // The strongest reason comes last, and stays.
      for (const why of ['address', 'name-and-birth-year', 'phone'] as const) {
        const likeness = found[why];
        if (likeness === undefined) continue;
        for (const reference of await alike(why, likeness)) reasons.set(reference, why);
      }
      const items = await table.getMany([...reasons.keys()].map(peopleKeys.household));
      return items.map(readHousehold).flatMap(({ reference, firstName, familyName, village }) => {
        const why = reasons.get(reference);
        return why === undefined ? [] : [{ reference, why, firstName, familyName, village }];
      });
    },
  };
}
