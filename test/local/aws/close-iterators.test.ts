/** The local tables keep nothing open behind a query, however many are made. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openIterators } from '#local/aws/close-iterators.ts';
import { type LocalDynamo, openDynamo } from '#local/aws/dynamo.ts';
import { localTables } from '#local/aws/names.ts';
import { makeTables } from '#local/aws/tables.ts';

const TableName = localTables.events;
let dynamo: LocalDynamo;

beforeEach(async () => {
  dynamo = openDynamo(undefined);
  await makeTables(dynamo);
  for (const N of ['1', '2', '3'])
    await dynamo.ask('PutItem', { TableName, Item: { reference: { S: 'A' }, sequence: { N } } });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await dynamo.close();
});

const query = (limit: object) =>
  dynamo.ask('Query', {
    TableName,
    KeyConditionExpression: '#r = :r',
    ExpressionAttributeNames: { '#r': 'reference' },
    ExpressionAttributeValues: { ':r': { S: 'A' } },
    ...limit,
  });

describe('the iterator of a query', () => {
  it('is closed when the query has read to its end', async () => {
    const before = openIterators();
    for (let times = 0; times < 20; times += 1) expect((await query({})).body).toMatchObject({ Count: 3 });
    expect(openIterators()).toBe(before);
  });

  it('that stopped at its limit is closed when it has been left lying', async () => {
    const before = openIterators();
    expect((await query({ Limit: 1 })).body).toMatchObject({ Count: 1 });
    expect(openIterators()).toBeGreaterThan(before);
    const now = performance.now() + 60_000;
    vi.spyOn(performance, 'now').mockReturnValue(now);
    expect((await query({})).body).toMatchObject({ Count: 3 });
    expect(openIterators()).toBe(0);
  });
});
