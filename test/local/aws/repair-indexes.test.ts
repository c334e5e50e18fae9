import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import database from 'dynalite/db/index.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDynamo } from '#local/aws/dynamo.ts';
import { localTables } from '#local/aws/names.ts';
import { repairIndexes } from '#local/aws/repair-indexes.ts';
import { makeTables } from '#local/aws/tables.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'asar-tables-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const lineOf = (reference: string) => ({
  pk: { S: `CASE#${reference}` },
  sk: { S: 'STATE' },
  stageKey: { S: 'delivery#0' },
  due: { S: '2026-11-30' },
});

async function withTables<Value>(
  work: (dynamo: ReturnType<typeof openDynamo>) => Promise<Value>,
): Promise<Value> {
  const dynamo = openDynamo(folder);
  await makeTables(dynamo);
  const value = await work(dynamo);
  await dynamo.close();
  return value;
}

const listed = () =>
  withTables(async (dynamo) => {
    const { body } = await dynamo.ask('Query', {
      TableName: localTables.rows,
      IndexName: 'by-stage',
      KeyConditionExpression: 'stageKey = :s',
      ExpressionAttributeValues: { ':s': { S: 'delivery#0' } },
    });
    return JSON.stringify(body).match(/CASE#\w+/g) ?? [];
  });

test('a list that a sudden end left wrong shows what is there, and only that', async () => {
  await withTables(async (dynamo) => {
    for (const reference of ['HERE', 'FORGOTTEN'])
      await dynamo.ask('PutItem', { TableName: localTables.rows, Item: lineOf(reference) });
  });
  const store = database.create({ path: folder });
  const prefix = `index-global~${localTables.rows}~by-stage~`;
  for await (const [key, item] of store.db.iterator({ gte: prefix, lt: `${prefix}\u{ff}` }))
    if (JSON.stringify(item).includes('FORGOTTEN'))
      await store.db.batch([
        { type: 'del', key },
        { type: 'put', key: `${key}0`, value: lineOf('NEVERWAS') },
      ]);
  await store.db.close();
  expect(await listed()).toEqual(['CASE#HERE', 'CASE#NEVERWAS']);

  expect(await repairIndexes(folder)).toBe(2);

  expect((await listed()).sort()).toEqual(['CASE#FORGOTTEN', 'CASE#HERE']);
  expect(await repairIndexes(folder)).toBe(0);
});
