/**
 * Makes dynalite's indexes agree with its items again. It writes an item's index entries, then the item; a process that
 * ends in between leaves entries of an item that never was, or an item without its entries.
 */
import { isDeepStrictEqual } from 'node:util';
import database from 'dynalite/db/index.js';
import { tableNames } from '#functions/functions.ts';
import { localTables } from './names.ts';

type Store = ReturnType<typeof database.create>;
type Operation = Parameters<Store['db']['batch']>[0][number];
type Item = Extract<Operation, { type: 'put' }>['value'];

/** To be called while nobody else has the tables open. @returns the number of entries put right. */
export async function repairIndexes(folder: string): Promise<number> {
  const store = database.create({ path: folder });
  try {
    let repaired = 0;
    for (const table of tableNames) repaired += await repairTable(store, localTables[table]);
    return repaired;
  } finally {
    await store.db.close();
  }
}

async function repairTable(store: Store, name: string): Promise<number> {
  const expected = await expectedEntries(store, name);
  const operations: Operation[] = [];
  for await (const [key, entry] of entriesUnder(store, `index-global~${name}~`)) {
    const right = expected.get(key);
    expected.delete(key);
    if (right === undefined) operations.push({ type: 'del', key });
    else if (!isDeepStrictEqual(plain(right), plain(entry)))
      operations.push({ type: 'put', key, value: right });
  }
  for (const [key, value] of expected) operations.push({ type: 'put', key, value });
  await store.db.batch(operations);
  return operations.length;
}

async function expectedEntries(store: Store, name: string): Promise<Map<string, Item>> {
  const expected = new Map<string, Item>();
  const table = await tableIn(store, name);
  const indexes = table?.GlobalSecondaryIndexes;
  if (table === undefined || indexes === undefined) return expected;
  for await (const [, item] of entriesUnder(store, `item-${name}~`))
    for (const put of database.getIndexActions(indexes, undefined, item, table).puts)
      expected.set(`index-global~${name}~${put.index}~${put.key}`, put.item);
  return expected;
}

const entriesUnder = (store: Store, prefix: string) =>
  store.db.iterator({ gte: prefix, lt: `${prefix}\u{ff}` });

/** Undefined for a table that the process did not come to make. */
const tableIn = (store: Store, name: string) =>
  new Promise<Parameters<Parameters<Store['getTable']>[1]>[1]>((resolve) =>
    store.getTable(name, (_, table) => resolve(table)),
  );

/** As it is after a way through JSON: an attribute that is not there is not there. */
const plain = (item: Item): unknown => JSON.parse(JSON.stringify(item));
