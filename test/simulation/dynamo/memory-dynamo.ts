/** DynamoDB in memory for one process: the calls that the store makes, answered at once; others are refused by name. */
import {
  type BatchGetItemCommandInput,
  ConditionalCheckFailedException,
  type DeleteItemCommandInput,
  DynamoDBServiceException,
  type GetItemCommandInput,
  type PutItemCommandInput,
  type QueryCommandInput,
  type UpdateItemCommandInput,
} from '@aws-sdk/client-dynamodb';
import { type TableName, tableNames } from '#functions/functions.ts';
import { tableDefinitions } from '#functions/store/table-definitions.ts';
import { tableOf } from '#local/aws/names.ts';
import { type Item, isSameItem } from './attribute.ts';
import { conditionOf } from './condition.ts';
import { createMemoryTable, type MemoryTable } from './memory-table.ts';
import type { Placeholders } from './path.ts';
import { query } from './query.ts';
import { updated } from './update.ts';

export interface Written {
  table: TableName;
  key: Item;
  /** Absent: the item is new. */
  before: Item | undefined;
  after: Item;
}

/** Items are never changed once they are kept or given out: whoever asks makes plain objects of them first. */
export interface MemoryDynamo {
  /** @param operation as `PutItem`. @throws the errors that the SDK's client throws. */
  answer(operation: string, input: unknown): unknown;
  table(name: TableName): MemoryTable;
}

interface Expressions {
  ConditionExpression?: string | undefined;
  ExpressionAttributeNames?: Record<string, string> | undefined;
  ExpressionAttributeValues?: Item | undefined;
}

const placeholdersOf = (input: Expressions): Placeholders => ({
  names: input.ExpressionAttributeNames ?? {},
  values: input.ExpressionAttributeValues ?? {},
});

/** @param onWritten is told of each change, in order, before its writer is. */
export function createMemoryDynamo(onWritten: (written: Written) => void = () => undefined): MemoryDynamo {
  const tables = new Map(
    tableNames.map((name) => [name, createMemoryTable(tableDefinitions[name])] as const),
  );

  const table = (name: TableName): MemoryTable => {
    const found = tables.get(name);
    if (found === undefined) throw new Error(`There is no table ${name}`);
    return found;
  };
  const named = (tableName: string | undefined): [TableName, MemoryTable] => {
    const name = tableOf(tableName ?? '');
    if (name === undefined) throw invalid(`There is no table ${tableName}`);
    return [name, table(name)];
  };

  function check(input: Expressions, before: Item | undefined): void {
    const { ConditionExpression: condition } = input;
    if (condition === undefined || conditionOf(condition)(before ?? {}, placeholdersOf(input))) return;
    throw new ConditionalCheckFailedException({ $metadata: {}, message: 'The conditional request failed' });
  }

  function write(
    tableName: string | undefined,
    key: Item,
    input: Expressions,
    next: (before?: Item) => Item,
  ) {
    const [name, of] = named(tableName);
    const before = of.find(key);
    check(input, before);
    const after = checkedItem(of, next(before));
    of.put(after);
    if (before === undefined || !isSameItem(before, after)) onWritten({ table: name, key, before, after });
    return after;
  }

  const operations: Record<string, (input: never) => unknown> = {
    GetItem({ TableName, Key = {} }: GetItemCommandInput) {
      const [, of] = named(TableName);
      const item = of.find(checkedKey(of, Key));
      return item ? { Item: item } : {};
    },
    BatchGetItem({ RequestItems = {} }: BatchGetItemCommandInput) {
      const found = Object.entries(RequestItems).map(([name, { Keys = [] }]) => {
        const [, of] = named(name);
        const items = Keys.flatMap((key) =>
          [of.find(checkedKey(of, key))].filter((item) => item !== undefined),
        );
        return [name, items] as const;
      });
      return { Responses: Object.fromEntries(found), UnprocessedKeys: {} };
    },
    PutItem(input: PutItemCommandInput) {
      const { TableName, Item: item = {} } = input;
      const [, of] = named(TableName);
      write(TableName, keyIn(of, item), input, () => item);
      return {};
    },
    UpdateItem(input: UpdateItemCommandInput) {
      const { TableName, Key = {}, UpdateExpression = '', ReturnValues } = input;
      const after = write(TableName, Key, input, (before) =>
        updated(UpdateExpression, before ?? Key, placeholdersOf(input)),
      );
      return ReturnValues === 'ALL_NEW' ? { Attributes: after } : {};
    },
    DeleteItem(input: DeleteItemCommandInput) {
      const { TableName, Key = {} } = input;
      const [, of] = named(TableName);
      check(input, of.find(checkedKey(of, Key)));
      of.remove(Key);
      return {};
    },
    Query: (input: QueryCommandInput) => query(named(input.TableName)[1], input, placeholdersOf(input)),
  };

  return {
    table,
    answer(operation, input) {
      const answer = operations[operation];
      if (answer === undefined) throw new Error(`DynamoDB in memory does not know ${operation}`);
      return Reflect.apply(answer, undefined, [input]);
    },
  };
}

const invalid = (message: string) =>
  new DynamoDBServiceException({ name: 'ValidationException', $fault: 'client', $metadata: {}, message });

function keyIn({ definition }: MemoryTable, item: Item): Item {
  const names = [definition.partitionKey.name, definition.sortKey.name];
  return Object.fromEntries(
    names.flatMap((name) => (item[name] === undefined ? [] : [[name, item[name]] as const])),
  );
}

/** Keys are of their type, and not empty. */
function checkedKey(table: MemoryTable, key: Item): Item {
  const { partitionKey, sortKey } = table.definition;
  for (const { name, type } of [partitionKey, sortKey])
    if (!(type === 'string' ? key[name]?.S : key[name]?.N)) throw invalid(`The key lacks ${name}`);
  return key;
}

function checkedItem(table: MemoryTable, item: Item): Item {
  checkedKey(table, item);
  for (const index of table.definition.indexes)
    for (const { name } of [index.partitionKey, index.sortKey])
      if (item[name] !== undefined && !item[name].S) throw invalid(`${name} of ${index.name} is no text`);
  return item;
}
