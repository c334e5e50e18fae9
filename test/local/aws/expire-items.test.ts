import { expect, test } from 'vitest';
import { openDynamo } from '#local/aws/dynamo.ts';
import { createExpiry } from '#local/aws/expire-items.ts';
import { localTables } from '#local/aws/names.ts';
import { makeTables } from '#local/aws/tables.ts';

test('a household whose case was never opened is forgotten, all others stay', async () => {
  const dynamo = openDynamo(undefined);
  await makeTables(dynamo);
  let now = Date.parse('2026-11-23T05:00:00Z');
  const expiry = createExpiry(dynamo, () => now);
  const keep = (name: string, more: object) =>
    dynamo.ask('PutItem', {
      TableName: localTables.people,
      Item: { pk: { S: name }, sk: { S: 'a' }, ...more },
    });
  await keep('settled', {});
  await keep('forgotten', { expires: { N: String(now / 1000 + 60) } });
  await keep('later', { expires: { N: String(now / 1000 + 7 * 86_400) } });
  const left = async () => {
    const { body } = await dynamo.ask('Scan', { TableName: localTables.people });
    return JSON.stringify(body)
      .match(/settled|forgotten|later/g)
      ?.sort();
  };

  await expiry();
  expect(await left()).toEqual(['forgotten', 'later', 'settled']);
  now += 2 * 86_400_000;
  await expiry();
  expect(await left()).toEqual(['later', 'settled']);
  await dynamo.close();
});
