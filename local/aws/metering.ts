/**
 * Counts the request units of DynamoDB as its bill would: what dynalite says that a request consumed, and the writes of
 * the indexes, which it does not say.
 */
import { isDeepStrictEqual } from 'node:util';
import * as v from 'valibot';
import { type TableDefinition, tableDefinitions } from '#functions/store/table-definitions.ts';
import type { LocalDynamo } from './dynamo.ts';
import type { AwsRequest, AwsResponse } from './endpoint.ts';
import { operationOf } from './json-answer.ts';
import { tableOf } from './names.ts';

export interface Units {
  read: number;
  write: number;
}

const item = v.record(v.string(), v.unknown());
type Item = v.InferOutput<typeof item>;
const request = v.looseObject({
  TableName: v.optional(v.string()),
  Item: v.optional(item),
  Key: v.optional(item),
});
const capacity = v.object({ CapacityUnits: v.number() });
const answered = v.object({
  /** An array where a request concerns several tables. */
  ConsumedCapacity: v.optional(
    v.union([
      v.pipe(
        capacity,
        v.transform((one) => [one]),
      ),
      v.array(capacity),
    ]),
    [],
  ),
});
const found = v.object({ Item: v.optional(item) });
const parsed = <Schema extends v.GenericSchema>(
  schema: Schema,
  text: Buffer | string,
): v.InferOutput<Schema> => v.parse(schema, JSON.parse(text.toString()));

const reads = new Set(['GetItem', 'BatchGetItem', 'Query', 'Scan']);
const writes = new Set(['PutItem', 'UpdateItem', 'DeleteItem']);
const kilobyte = 1024;

/** @param spend is told of each request's units. */
export function metered(dynamo: LocalDynamo, spend: (units: Units) => void): LocalDynamo {
  async function write(asked: v.InferOutput<typeof request>, sent: AwsRequest): Promise<AwsResponse> {
    const table = tableOf(asked.TableName ?? '');
    const definition = table && tableDefinitions[table];
    if (definition === undefined || definition.indexes.length === 0) return dynamo.answer(sent);
    const keys = [definition.partitionKey.name, definition.sortKey.name];
    const from = asked.Key ?? asked.Item ?? {};
    const Key = Object.fromEntries(keys.map((name) => [name, from[name]]));
    const image = async () =>
      v.parse(
        found,
        (await dynamo.ask('GetItem', { TableName: asked.TableName, Key, ConsistentRead: true })).body,
      ).Item;
    const before = await image();
    const answer = await dynamo.answer(sent);
    if (answer.status === 200) spend({ read: 0, write: indexWrites(definition, before, await image()) });
    return answer;
  }

  return {
    ...dynamo,
    async answer(incoming) {
      const operation = operationOf(incoming);
      if (!reads.has(operation) && !writes.has(operation)) return dynamo.answer(incoming);
      const asked = parsed(request, incoming.body);
      const sent = {
        ...incoming,
        body: Buffer.from(JSON.stringify({ ...asked, ReturnConsumedCapacity: 'TOTAL' })),
      };
      if (reads.has(operation)) {
        const answer = await dynamo.answer(sent);
        if (answer.status === 200) spend({ read: consumed(answer), write: 0 });
        return answer;
      }
      const answer = await write(asked, sent);
      // A write whose condition does not hold is billed too; dynalite says nothing of it, and our items are small.
      spend({ read: 0, write: answer.status === 200 ? consumed(answer) : 1 });
      return answer;
    },
  };
}

const consumed = ({ body }: AwsResponse): number =>
  parsed(answered, body).ConsumedCapacity.reduce((sum, { CapacityUnits }) => sum + CapacityUnits, 0);

/** An entry that is new or changed is written; one whose keys changed is also taken away where it was. */
function indexWrites(definition: TableDefinition, before: Item | undefined, after: Item | undefined): number {
  let units = 0;
  for (const index of definition.indexes) {
    const keys = [index.partitionKey.name, index.sortKey.name];
    const all = [...keys, definition.partitionKey.name, definition.sortKey.name, ...index.includes];
    const entryOf = (image: Item | undefined): Item | undefined =>
      image !== undefined && keys.every((key) => image[key] !== undefined)
        ? Object.fromEntries(all.map((name) => [name, image[name]]))
        : undefined;
    const [old, now] = [entryOf(before), entryOf(after)];
    if (isDeepStrictEqual(old, now)) continue;
    const moved =
      old !== undefined && now !== undefined && keys.some((key) => !isDeepStrictEqual(old[key], now[key]));
    units += unitsOf(now ?? old) + (moved ? unitsOf(old) : 0);
  }
  return units;
}

/** JSON is somewhat longer than what DynamoDB counts, which errs on the dear side. */
const unitsOf = (entry: Item | undefined): number =>
  entry === undefined ? 0 : Math.ceil(JSON.stringify(entry).length / kilobyte);
