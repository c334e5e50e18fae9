/** One table in memory: items by their keys, and its indexes as what they are, other orders of the same items. */
import type { TableDefinition } from '#functions/store/table-definitions.ts';
import { compared, type Item } from './attribute.ts';

export interface MemoryTable {
  definition: TableDefinition;
  find(key: Item): Item | undefined;
  put(item: Item): void;
  remove(key: Item): void;
  all(): Item[];
  /** In the order of the table's or the index's keys. */
  under(partition: string, index: string | undefined): Item[];
}

/** The text by which partition keys are told apart. */
export const keyText = (item: Item, name: string): string => item[name]?.S ?? item[name]?.N ?? '';

export function createMemoryTable(definition: TableDefinition): MemoryTable {
  const { partitionKey, sortKey, indexes } = definition;
  const partitions = new Map<string, Map<string, Item>>();

  const inOrder = (items: Item[], names: readonly string[]): Item[] =>
    items.sort((one, other) => {
      for (const name of names) {
        const [left, right] = [one[name], other[name]];
        const difference = left && right && compared(left, right);
        if (difference) return difference;
      }
      return 0;
    });

  const all = (): Item[] => [...partitions.values()].flatMap((items) => [...items.values()]);

  function underIndex(partition: string, name: string): Item[] {
    const index = indexes.find((one) => one.name === name);
    if (index === undefined) throw new Error(`There is no index ${name}`);
    const keys = [index.partitionKey.name, index.sortKey.name, partitionKey.name, sortKey.name];
    const found = all().filter(
      (item) =>
        item[index.sortKey.name] !== undefined && keyText(item, index.partitionKey.name) === partition,
    );
    const shown = [...keys, ...index.includes];
    return inOrder(found, [index.sortKey.name, partitionKey.name, sortKey.name]).map((item) =>
      Object.fromEntries(
        shown.flatMap((attribute) => {
          const value = item[attribute];
          return value === undefined ? [] : [[attribute, value] as const];
        }),
      ),
    );
  }

  return {
    definition,
    all,
    find: (key) => partitions.get(keyText(key, partitionKey.name))?.get(keyText(key, sortKey.name)),
    put(item) {
      const partition = keyText(item, partitionKey.name);
      const items = partitions.get(partition) ?? new Map<string, Item>();
      partitions.set(partition, items);
      items.set(keyText(item, sortKey.name), item);
    },
    remove: (key) => void partitions.get(keyText(key, partitionKey.name))?.delete(keyText(key, sortKey.name)),
    under: (partition, index) =>
      index === undefined
        ? inOrder([...(partitions.get(partition)?.values() ?? [])], [sortKey.name])
        : underIndex(partition, index),
  };
}
