/** Stands before the tables that have streams: every write of theirs that succeeds becomes a record to deliver. */
import { isDeepStrictEqual } from 'node:util';
import * as v from 'valibot';
import type { TableName } from '#functions/functions.ts';
import { tableDefinitions } from '#functions/store/table-definitions.ts';
import type { LocalDynamo } from '../aws/dynamo.ts';
import type { AwsBackend, AwsRequest, AwsResponse } from '../aws/endpoint.ts';
import { jsonAnswer, operationOf } from '../aws/json-answer.ts';
import { localTables, tableOf } from '../aws/names.ts';
import type { Item, Journal, JournalEntry } from './journal.ts';
import { inTurns } from './turns.ts';

export interface WatchDependencies {
  dynamo: LocalDynamo;
  journal: Journal;
  now(): number;
  /** Takes a record for delivery, together with the item as it was written. */
  deliver(entry: JournalEntry, newImage: Item): void;
}

const item = v.record(v.string(), v.record(v.string(), v.unknown()));
const write = v.object({ TableName: v.string(), Item: v.optional(item), Key: v.optional(item) });
const found = v.object({ Item: v.optional(item) });

const watched = new Set(['PutItem', 'UpdateItem']);
/** Writes that this watcher cannot follow; refused rather than lost. */
const unwatchable = new Set(['BatchWriteItem', 'TransactWriteItems', 'ExecuteStatement']);

export function watchWrites({ dynamo, journal, now, deliver }: WatchDependencies): AwsBackend {
  const turns = inTurns();

  async function current(table: TableName, key: Item): Promise<Item | undefined> {
    const { body } = await dynamo.ask('GetItem', {
      TableName: localTables[table],
      Key: key,
      ConsistentRead: true,
    });
    return v.parse(found, body).Item;
  }

  async function watch(table: TableName, key: Item, request: AwsRequest): Promise<AwsResponse> {
    const before = await current(table, key);
    const entry = { table, key, eventName: before ? 'MODIFY' : 'INSERT', at: now() } as const;
    const id = journal.begin(entry);
    const answer = await dynamo.answer(request);
    const after = answer.status === 200 ? await current(table, key) : undefined;
    // A refused write, and one that leaves the item as it was, makes no record; nor does it in the cloud.
    if (after === undefined || isDeepStrictEqual(before, after)) journal.crossOut(id);
    else deliver({ ...entry, id, attempts: 0 }, after);
    return answer;
  }

  return async (request) => {
    const operation = operationOf(request);
    if (unwatchable.has(operation)) return refusal(operation);
    if (!watched.has(operation)) return dynamo.answer(request);
    const read = v.safeParse(v.pipe(v.string(), v.parseJson(), write), request.body.toString());
    const table = read.success ? tableOf(read.output.TableName) : undefined;
    if (!read.success || table === undefined || tableDefinitions[table].stream === undefined)
      return dynamo.answer(request);
    const key = keyIn(table, read.output.Key ?? read.output.Item ?? {});
    return turns(`${table} ${JSON.stringify(key)}`, () => watch(table, key, request));
  };
}

/** The key attributes of an item, or of a key. */
function keyIn(table: TableName, attributes: Item): Item {
  const { partitionKey, sortKey } = tableDefinitions[table];
  const named = [partitionKey, sortKey].map(({ name }) => [name, attributes[name]] as const);
  return Object.fromEntries(named.filter(([, value]) => value !== undefined)) as Item;
}

const refusal = (operation: string): AwsResponse =>
  jsonAnswer(400, {
    __type: 'com.amazon.coral.validate#ValidationException',
    message: `${operation} is not supported by the local system, whose streams could not follow it`,
  });
