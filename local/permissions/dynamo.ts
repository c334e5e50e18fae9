/** Whether a function may make a call of DynamoDB: the rights of its entry, read as the cloud's policies read them. */
import * as v from 'valibot';
import { type FunctionEntry, type Grant, operationOf } from '#functions/functions.ts';
import { tableDefinitions } from '#functions/store/table-definitions.ts';
import { tableOf } from '../aws/names.ts';

const attributes = v.record(v.string(), v.unknown());
const call = v.object({
  TableName: v.optional(v.string()),
  IndexName: v.optional(v.string()),
  Item: v.optional(attributes),
  Key: v.optional(attributes),
  KeyConditionExpression: v.optional(v.string()),
  ExpressionAttributeNames: v.optional(v.record(v.string(), v.string()), {}),
  ExpressionAttributeValues: v.optional(attributes, {}),
  RequestItems: v.optional(v.record(v.string(), v.object({ Keys: v.optional(v.array(attributes), []) })), {}),
});
type Call = v.InferOutput<typeof call>;

/** One table's part of a call. */
export interface Access {
  table: string;
  index: string | undefined;
  /** Values of partition keys. */
  keys: string[];
}

export function mayUseDynamo(entry: FunctionEntry, operation: string, body: unknown): boolean {
  const accesses = accessesIn(body);
  return accesses?.every((access) => entry.tables.some((grant) => covers(grant, operation, access))) ?? false;
}

/** What a call of DynamoDB reaches for; undefined when it cannot be read. */
export function accessesIn(body: unknown): Access[] | undefined {
  const read = v.safeParse(call, body);
  return read.success ? accessesOf(read.output) : undefined;
}

function covers(grant: Grant, operation: string, { table, index, keys }: Access): boolean {
  if (tableOf(table) !== grant.table) return false;
  if (index !== undefined) return operation === 'Query' && (grant.indexes?.includes(index) ?? false);
  if (!grant.rights.some((right) => operationOf[right] === operation)) return false;
  const prefixes = grant.keysStartingWith;
  return prefixes === undefined || keys.every((key) => prefixes.some((prefix) => key.startsWith(prefix)));
}

function accessesOf(read: Call): Access[] {
  const batch = Object.entries(read.RequestItems).map(([table, { Keys }]) => ({
    table,
    index: undefined,
    keys: Keys.map((key) => partitionKeyIn(table, key)),
  }));
  const { TableName: table, IndexName: index } = read;
  if (table === undefined) return batch;
  const item = read.Key ?? read.Item;
  const key = item === undefined ? queriedKey(table, read) : partitionKeyIn(table, item);
  return [...batch, { table, index, keys: [key] }];
}

function partitionKeyIn(table: string, item: Record<string, unknown>): string {
  const name = tableOf(table);
  const value = name === undefined ? undefined : item[tableDefinitions[name].partitionKey.name];
  return textOf(value);
}

/** The value that `#pk = :pk` asks for. Empty, which no prefix covers, when there is none. */
function queriedKey(table: string, read: Call): string {
  const name = tableOf(table);
  const equals = (read.KeyConditionExpression ?? '').matchAll(/([#\w]+)\s*=\s*(:\w+)/g);
  for (const [, attribute = '', value = ''] of equals) {
    const named = read.ExpressionAttributeNames[attribute] ?? attribute;
    if (name !== undefined && named === tableDefinitions[name].partitionKey.name)
      return textOf(read.ExpressionAttributeValues[value]);
  }
  return '';
}

const textOf = (attribute: unknown): string => {
  const read = v.safeParse(v.object({ S: v.string() }), attribute);
  return read.success ? read.output.S : '';
};
