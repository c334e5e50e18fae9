/** Every row is what it would be if it were made anew from the log. */
import { isDeepStrictEqual } from 'node:util';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { createCaseRows } from '#functions/store/index.ts';
import { answerInstead } from '../aws/answer-instead.ts';
import type { Item } from '../dynamo/attribute.ts';
import { createMemoryDynamo } from '../dynamo/memory-dynamo.ts';
import type { Simulated } from '../system/simulated-system.ts';
import type { Checks } from './broken.ts';

export async function checkProjections(
  { check }: Checks,
  the: Simulated,
  references: readonly string[],
): Promise<void> {
  const memory = createMemoryDynamo();
  for (const event of the.dynamo.table('events').all()) memory.table('events').put(event);
  const dynamo = new DynamoDBClient({ region: 'eu-central-1' });
  answerInstead(dynamo, async (operation, input) => memory.answer(operation, input));
  const rows = createCaseRows({ ...the.dependencies, dynamo });
  for (const reference of references) await rows.project(reference);
  const [kept, anew] = [rowsOf(the.dynamo), rowsOf(memory)];
  for (const name of new Set([...kept.keys(), ...anew.keys()]))
    check(
      'every projection equals its rebuild',
      isDeepStrictEqual(kept.get(name), anew.get(name)),
      () =>
        `${name} ${kept.has(name) ? '' : 'lacking'} ${anew.has(name) ? '' : 'too much'} ${differing(kept.get(name), anew.get(name))}`,
    );
}

const rowsOf = (memory: Simulated['dynamo']): Map<string, Item> =>
  new Map(
    memory
      .table('rows')
      .all()
      .map((item) => [`${item['pk']?.S} ${item['sk']?.S}`, item]),
  );

const differing = (one: Item | undefined, other: Item | undefined): string =>
  Object.keys({ ...one, ...other })
    .filter((name) => !isDeepStrictEqual(one?.[name], other?.[name]))
    .map((name) => `${name}: ${JSON.stringify(one?.[name])} / ${JSON.stringify(other?.[name])}`.slice(0, 600))
    .join('; ');
