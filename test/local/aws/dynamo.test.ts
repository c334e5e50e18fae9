import { expect, test } from 'vitest';
import { tableNames } from '#functions/functions.ts';
import { openDynamo } from '#local/aws/dynamo.ts';
import { localTables } from '#local/aws/names.ts';
import { makeTables } from '#local/aws/tables.ts';

test('every table of the cloud is there, and making them again changes nothing', async () => {
  const dynamo = openDynamo(undefined);
  await makeTables(dynamo);
  await makeTables(dynamo);
  const { body } = await dynamo.ask('ListTables', {});
  expect(body).toEqual({ TableNames: tableNames.map((table) => localTables[table]).sort() });
  await dynamo.close();
});

test('what it refuses comes back as DynamoDB words it', async () => {
  const dynamo = openDynamo(undefined);
  const answer = await dynamo.ask('GetItem', { TableName: 'nowhere', Key: { pk: { S: '1' } } });
  expect(answer.status).toBe(400);
  expect(answer.body).toMatchObject({
    __type: 'com.amazonaws.dynamodb.v20120810#ResourceNotFoundException',
  });
  await dynamo.close();
});
