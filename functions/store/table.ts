/**
 * One DynamoDB table as plain objects: the only file that speaks the wire's types.
 * In expressions `#name` stands for the attribute of that name, unless `names` says otherwise.
 */
import { isDeepStrictEqual } from 'node:util';
import {
  type AttributeValue,
  BatchGetItemCommand,
  ConditionalCheckFailedException,
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  type QueryCommandInput,
  UpdateItemCommand,
  type UpdateItemCommandInput,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as v from 'valibot';
import type { TableName } from '#functions/functions.ts';
import type { StoreDependencies } from './dependencies.ts';

export type Item = Record<string, unknown>;

interface Placeholders {
  names?: Record<string, string>;
  values?: Item;
}
interface Condition extends Placeholders {
  when: string;
}
export interface Change extends Placeholders {
  change: string;
  when?: string;
}
export interface Lookup extends Placeholders {
  where: string;
  index?: string;
  filter?: string;
  limit?: number;
  newestFirst?: boolean;
  /** Key of the last item already seen. */
  from?: Item | undefined;
}
interface Found {
  items: Item[];
  /** Key of the last item read; absent when there is nothing after it. */
  last?: Item;
}

export interface Table {
  /** Always as it is now, never an older copy. */
  get(key: Item): Promise<Item | undefined>;
  /** As they are now; not in the order of the keys, and without those that do not exist. */
  getMany(keys: readonly Item[]): Promise<Item[]>;
  /** False when the condition does not hold. */
  put(item: Item, condition?: Condition): Promise<boolean>;
  /** False when the condition does not hold. */
  update(key: Item, change: Change): Promise<boolean>;
  /** The item as the change has made it; undefined when the condition does not hold. */
  updated(key: Item, change: Change): Promise<Item | undefined>;
  /** False when the condition does not hold. */
  remove(key: Item, condition?: Condition): Promise<boolean>;
  /** As it is now, except through an index, which may lag by moments. */
  query(lookup: Lookup): Promise<Found>;
  count(lookup: Lookup): Promise<number>;
}

/** DynamoDB refuses to look for a key that it could not hold (1,024 bytes to sort by): nothing is under it. */
const canBe = (key: Item): boolean =>
  Object.values(key).every((part) => typeof part !== 'string' || Buffer.byteLength(part) <= 1024);

/** DynamoDB's own limit of one BatchGetItem. */
const mostKeysAtOnce = 100;

export function openTable({ dynamo, tables }: StoreDependencies, name: TableName): Table {
  const TableName = tables[name];
  return {
    async get(key) {
      if (!canBe(key)) return undefined;
      const { Item } = await dynamo.send(
        new GetItemCommand({ TableName, Key: wire(key), ConsistentRead: true }),
      );
      return Item && unmarshall(Item);
    },
    async getMany(keys) {
      const items: Item[] = [];
      const wanted = keys.filter(canBe).map(wire);
      while (wanted.length > 0) {
        const Keys = wanted.splice(0, mostKeysAtOnce);
        const { Responses, UnprocessedKeys } = await dynamo.send(
          new BatchGetItemCommand({ RequestItems: { [TableName]: { Keys, ConsistentRead: true } } }),
        );
        items.push(...(Responses?.[TableName] ?? []).map((item) => unmarshall(item)));
        wanted.push(...(UnprocessedKeys?.[TableName]?.Keys ?? []));
      }
      return items;
    },
    put: (item, condition) =>
      whenAllowed(
        dynamo.send(
          new PutItemCommand({
            TableName,
            Item: wire(item),
            ...(condition && { ConditionExpression: condition.when, ...placeholders(condition) }),
          }),
        ),
      ),
    update: (key, change) =>
      whenAllowed(dynamo.send(new UpdateItemCommand(updateOf(TableName, key, change)))),
    async updated(key, change) {
      const update = { ...updateOf(TableName, key, change), ReturnValues: 'ALL_NEW' as const };
      let after: Item | undefined;
      await whenAllowed(
        dynamo.send(new UpdateItemCommand(update)).then(({ Attributes }) => {
          after = Attributes && unmarshall(Attributes);
        }),
      );
      return after;
    },
    remove: (key, condition) =>
      whenAllowed(
        dynamo.send(
          new DeleteItemCommand({
            TableName,
            Key: wire(key),
            ...(condition && { ConditionExpression: condition.when, ...placeholders(condition) }),
          }),
        ),
      ),
    async query(lookup) {
      const { Items = [], LastEvaluatedKey } = await dynamo.send(
        new QueryCommand(queryOf(TableName, lookup)),
      );
      return {
        items: Items.map((item) => unmarshall(item)),
        ...(LastEvaluatedKey && { last: unmarshall(LastEvaluatedKey) }),
      };
    },
    async count(lookup) {
      let total = 0;
      let from: Record<string, AttributeValue> | undefined;
      do {
        const { Count = 0, LastEvaluatedKey } = await dynamo.send(
          new QueryCommand({
            ...queryOf(TableName, lookup),
            Select: 'COUNT',
            ...(from && { ExclusiveStartKey: from }),
          }),
        );
        total += Count;
        from = LastEvaluatedKey;
      } while (from);
      return total;
    },
  };
}

/** Every item of a lookup, page after page. */
export async function* everyItem(table: Table, lookup: Lookup): AsyncGenerator<Item> {
  let from: Item | undefined;
  do {
    const found: Found = await table.query({ ...lookup, from });
    yield* found.items;
    from = found.last;
  } while (from !== undefined);
}

/** The item of a stream record, which comes in the wire's types. */
export const plainItem = (image: unknown): Item => unmarshall(v.parse(wireItem, image));

const wireItem = v.custom<Record<string, AttributeValue>>(
  (value) =>
    typeof value === 'object' && value !== null && Object.values(value).every((one) => Object(one) === one),
);

/** Whether two values would be kept as the same item. */
export const sameItem = (one: unknown, other: unknown): boolean =>
  isDeepStrictEqual(wire({ value: one }), wire({ value: other }));

const wire = (item: Item): Record<string, AttributeValue> => marshall(item, { removeUndefinedValues: true });

const updateOf = (TableName: string, key: Item, change: Change): UpdateItemCommandInput => ({
  TableName,
  Key: wire(key),
  UpdateExpression: change.change,
  ...(change.when !== undefined && { ConditionExpression: change.when }),
  ...placeholders(change),
});

function queryOf(TableName: string, lookup: Lookup): QueryCommandInput {
  return {
    TableName,
    KeyConditionExpression: lookup.where,
    ScanIndexForward: !lookup.newestFirst,
    ConsistentRead: lookup.index === undefined,
    ...(lookup.index !== undefined && { IndexName: lookup.index }),
    ...(lookup.filter !== undefined && { FilterExpression: lookup.filter }),
    ...(lookup.limit !== undefined && { Limit: lookup.limit }),
    ...(lookup.from && { ExclusiveStartKey: wire(lookup.from) }),
    ...placeholders({ when: `${lookup.where} ${lookup.filter ?? ''}`, ...lookup }),
  };
}

function placeholders(used: Placeholders & { when?: string; change?: string }) {
  const found = `${used.when ?? ''} ${used.change ?? ''}`.match(/#\w+/g) ?? [];
  const names = found.map((name) => [name, used.names?.[name] ?? name.slice(1)]);
  return {
    ...(names.length > 0 && {
      ExpressionAttributeNames: Object.fromEntries(names) as Record<string, string>,
    }),
    ...(used.values && { ExpressionAttributeValues: wire(used.values) }),
  };
}

async function whenAllowed(sent: Promise<unknown>): Promise<boolean> {
  try {
    await sent;
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}
