/**
 * Families. A household is written before its case is opened: until the case is, it carries a time at which it
 * removes itself, so that a form that came to nothing leaves no names behind.
 */
import type { StoreDependencies } from '../dependencies.ts';
import { type Key, peopleKeys } from '../keys.ts';
import type { People } from '../ports.ts';
import { everyItem, type Item, type Table } from '../table.ts';
import { beginnings, daysUntilOpened } from './begun.ts';
import { isThere, readCard, readHousehold } from './household-item.ts';
import { matchesOf } from './matches.ts';
import { saveUntilSettled } from './save-until-settled.ts';

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

  const save = async (item: Item, likeness: string): Promise<void> => {
    const matchKey = peopleKeys.begun(await secret(), likeness);
    await saveUntilSettled(table, item, { now: now(), days: daysUntilOpened, until: { matchKey } });
  };

  return {
    async saveHousehold(household, card) {
      const { byNames, byPhone } = beginnings(household);
      await save({ ...peopleKeys.household(household.reference), household }, byPhone);
      await save({ ...peopleKeys.card(card.reference), card }, byNames);
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
        await table.update(key, { change: 'REMOVE #expires, #matchKey', when: 'attribute_exists(#pk)' });
      const item = await table.get(peopleKeys.household(reference));
      if (item === undefined) return;
      const wanted = matchesOf(readHousehold(item), await secret());
      const household = peopleKeys.household(reference);
      const { pk } = household;
      for await (const { sk, matchKey } of everyItem(table, itemsOf(pk))) {
        if (sk === household.sk) continue;
        const name = String(sk);
        if (matchKey !== undefined && !wanted.has(name)) await table.remove({ pk, sk });
        else if (wanted.get(name)?.['matchKey'] === matchKey) wanted.delete(name);
      }
      await Promise.all([...wanted.values()].map((match) => table.put(match)));
    },
    async erase(reference) {
      await table.remove(peopleKeys.card(reference));
      const household = peopleKeys.household(reference);
      for (const pk of [peopleKeys.notes(reference), household.pk])
        for await (const { sk } of everyItem(table, itemsOf(pk)))
          if (pk !== household.pk || sk !== household.sk) await table.remove({ pk, sk });
      await table.remove(household);
    },
  };
}
