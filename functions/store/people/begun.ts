/**
 * Households whose case is not open yet, or never will be. Nobody finds them but whoever erases the family: their own
 * item and their card's each carry one likeness for as long as they are about to remove themselves.
 */
import { type Key, peopleKeys } from '../keys.ts';
import type { Household, People } from '../ports.ts';
import type { Item, Table } from '../table.ts';
import { plainNames } from './likeness.ts';

/** Longer than a stream keeps its records and a weekend: no outage may cost a family its address. */
export const daysUntilOpened = 7;
/** More than these are no leftovers of one family. */
const most = 20;

type Known = Pick<Household, 'firstName' | 'familyName' | 'phone'>;

export const beginnings = (household: Known) => {
  const { phone } = household;
  const names = `names:${plainNames(household)}`;
  return { byNames: names, byPhone: phone === undefined ? names : `phone:${phone}` };
};

export function begun(table: Table, { secret }: { secret(): Promise<string> }): Pick<People, 'begunLike'> {
  const under = async (likeness: string): Promise<Item[]> => {
    const { items } = await table.query({
      index: 'by-match',
      where: '#matchKey = :match',
      values: { ':match': peopleKeys.begun(await secret(), likeness) },
      limit: most,
    });
    return items;
  };

  return {
    async begunLike(household) {
      const { byNames, byPhone } = beginnings(household);
      const found = (await Promise.all([...new Set([byNames, byPhone])].map(under))).flat();
      const keys: Key[] = found.map(({ pk, sk }) => ({ pk: String(pk), sk: String(sk) }));
      const since = new Map<string, string>();
      for (const item of await Promise.all(keys.map(table.get)))
        if (typeof item?.['expires'] === 'number')
          since.set(
            peopleKeys.familyOf(String(item['pk'])),
            new Date((item['expires'] - daysUntilOpened * 86_400) * 1000).toISOString(),
          );
      return [...since].slice(0, most).map(([reference, at]) => ({ reference, since: at }));
    },
  };
}
