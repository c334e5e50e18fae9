/**
 * Families. A household is written before its case is opened: until the case is, it carries a time at which it
 * removes itself, so that a form that came to nothing leaves no names behind.
 */
import { type StoreDependencies, secondAfter } from '../dependencies.ts';
import { type Key, peopleKeys } from '../keys.ts';
import type { People } from '../ports.ts';
import { everyItem, type Item, type Table } from '../table.ts';
import { isThere, readCard, readHousehold } from './household-item.ts';
import { matchesOf } from './matches.ts';

/** Longer than a stream keeps its records and a weekend: no outage may cost a family its address. */
const daysUntilOpened = 7;

const itemsOf = (pk: string) => ({ where: '#pk = :pk', values: { ':pk': pk } });

export function households(
  table: Table,
  { now, secret }: Pick<StoreDependencies, 'now'> & { secret(): Promise<string> },
): Pick<
  People,
  'saveHousehold' | 'findHousehold' | 'householdsOf' | 'findCard' | 'settleHousehold' | 'erase'
> {
  const find = async <Found>(key: Key, read: (item: Item) => Found): Promise<Found | undefined> => {
    const item = await table.get(key);
    return item && isThere(item, now()) ? read(item) : undefined;
  };

  /** One that belongs to an open case is changed for good, and never begins to expire again. */
  const save = async (item: Item): Promise<void> => {
    const expiring = { ...item, expires: secondAfter(now(), daysUntilOpened) };
    const when = 'attribute_not_exists(#pk) OR attribute_exists(#expires)';
    if (!(await table.put(expiring, { when }))) await table.put(item, { when: 'attribute_exists(#pk)' });
  };

  return {
    async saveHousehold(household, card) {
      await save({ ...peopleKeys.household(household.reference), household });
      await save({ ...peopleKeys.card(card.reference), card });
    },
    findHousehold: (reference) => find(peopleKeys.household(reference), readHousehold),
    async householdsOf(references) {
      const items = await table.getMany(references.map(peopleKeys.household));
      return items.filter((item) => isThere(item, now())).map(readHousehold);
    },
    findCard: (reference) => find(peopleKeys.card(reference), readCard),
    async settleHousehold(reference) {
      const keys = [peopleKeys.household(reference), peopleKeys.card(reference)];
      for (const key of keys)
        await table.update(key, { change: 'REMOVE #expires', when: 'attribute_exists(#pk)' });
      const item = await table.get(peopleKeys.household(reference));
      if (item === undefined) return;
      const wanted = matchesOf(readHousehold(item), await secret());
      const pk = peopleKeys.householdItems(reference);
      for await (const { sk, matchKey } of everyItem(table, itemsOf(pk))) {
        const name = String(sk);
        if (matchKey !== undefined && !wanted.has(name)) await table.remove({ pk, sk });
        else if (wanted.get(name)?.['matchKey'] === matchKey) wanted.delete(name);
      }
      await Promise.all([...wanted.values()].map((match) => table.put(match)));
    },
    async erase(reference) {
      await table.remove(peopleKeys.card(reference));
      for (const pk of [peopleKeys.notes(reference), peopleKeys.householdItems(reference)])
        for await (const item of everyItem(table, itemsOf(pk))) await table.remove({ pk, sk: item['sk'] });
    },
  };
}
