/** Removes items whose time is over, as DynamoDB's time to live does within a few days. */
import * as v from 'valibot';
import { tableNames } from '#functions/functions.ts';
import { tableDefinitions } from '#functions/store/table-definitions.ts';
import type { LocalDynamo } from './dynamo.ts';
import { localTables } from './names.ts';

const day = 86_400_000;

const attributes = v.record(v.string(), v.record(v.string(), v.unknown()));
const page = v.object({
  Items: v.optional(v.array(attributes), []),
  LastEvaluatedKey: v.optional(attributes),
});

/** @returns removes what has expired, at most once in a day of virtual time. */
export function createExpiry(dynamo: LocalDynamo, now: () => number): () => Promise<void> {
  let sweptAt = Number.NEGATIVE_INFINITY;
  return async () => {
    if (now() - sweptAt < day) return;
    sweptAt = now();
    for (const table of tableNames) {
      const { expiresAttribute, partitionKey, sortKey } = tableDefinitions[table];
      if (expiresAttribute === undefined) continue;
      await sweep(dynamo, {
        table: localTables[table],
        expires: expiresAttribute,
        keys: [partitionKey.name, sortKey.name],
        second: Math.floor(sweptAt / 1000),
      });
    }
  };
}

async function sweep(
  dynamo: LocalDynamo,
  { table, expires, keys, second }: { table: string; expires: string; keys: string[]; second: number },
): Promise<void> {
  const isOver = {
    ExpressionAttributeNames: { '#expires': expires },
    ExpressionAttributeValues: { ':now': { N: String(second) } },
  };
  let from: v.InferOutput<typeof attributes> | undefined;
  do {
    const { body } = await dynamo.ask('Scan', {
      TableName: table,
      FilterExpression: '#expires < :now',
      ...isOver,
      ...(from === undefined ? {} : { ExclusiveStartKey: from }),
    });
    const { Items, LastEvaluatedKey } = v.parse(page, body);
    for (const item of Items) {
      const Key = Object.fromEntries(keys.map((name) => [name, item[name]]));
      // Unless it was given more time meanwhile.
      await dynamo.ask('DeleteItem', {
        TableName: table,
        Key,
        ConditionExpression: '#expires < :now',
        ...isOver,
      });
    }
    from = LastEvaluatedKey;
  } while (from !== undefined);
}
