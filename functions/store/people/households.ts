/**
 * Families. A household is written before its case is opened: until the case is, it carries a time at which it
 * removes itself, so that a form that came to nothing leaves no names behind.
 */
import { type StoreDependencies, secondAfter } from '../dependencies.ts';
import { type Key, peopleKeys } from '../keys.ts';
import type { People } from '../ports.ts';
import { everyItem, type Item, type Table } from '../table.ts';
import { isThere, readCard, readHousehold } from './household-item.ts';
import { likenesses } from './likeness.ts';

/** Longer than a stream keeps its records and a weekend: no outage may cost a family its address. */
const daysUntilOpened = 7;
const whys = ['phone', 'name-and-birth-year', 'address'] as const;

export function households(
  table: Table,
  { now }: Pick<StoreDependencies, 'now'>,
): Pick<People, 'saveHousehold' | 'findHousehold' | 'findCard' | 'settleHousehold' | 'erase'> {
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
    findCard: (reference) => find(peopleKeys.card(reference), readCard),
    async settleHousehold(reference) {
      const keys = [peopleKeys.household(reference), peopleKeys.card(reference)];
      for (const key of keys)
        await table.update(key, { change: 'REMOVE #expires', when: 'attribute_exists(#pk)' });
      const item = await table.get(peopleKeys.household(reference));
      if (item === undefined) return;
      const found = likenesses(readHousehold(item));
      for (const why of whys) {
        const key = peopleKeys.householdMatch(reference, why);
        const likeness = found[why];
        if (likeness === undefined) await table.remove(key);
        else await table.put({ ...key, matchKey: peopleKeys.match(why, likeness) });
      }
    },
    async erase(reference) {
      await table.remove(peopleKeys.card(reference));
      for (const pk of [peopleKeys.notes(reference), peopleKeys.householdItems(reference)])
        for await (const item of everyItem(table, { where: '#pk = :pk', values: { ':pk': pk } }))
          await table.remove({ pk, sk: item['sk'] });
    },
  };
}
