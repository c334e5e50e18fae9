/** A table with the same items beside another, as a restored one is. */
import {
  CreateTableCommand,
  DescribeTableCommand,
  PutItemCommand,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import { scan } from '#local/operators/scan.ts';
import type { TestStore } from '../../../store/dynalite.ts';

/** @returns the name of the copy. */
export async function copyTable({ dynamo }: Pick<TestStore, 'dynamo'>, from: string): Promise<string> {
  const { Table } = await dynamo.send(new DescribeTableCommand({ TableName: from }));
  if (Table === undefined) throw new Error(`There is no table ${from}`);
  const TableName = `${from}-copy`;
  const indexes = Table.GlobalSecondaryIndexes?.map(({ IndexName, KeySchema, Projection }) => ({
    ...{ IndexName, KeySchema, Projection },
  }));
  await dynamo.send(
    new CreateTableCommand({
      TableName,
      AttributeDefinitions: Table.AttributeDefinitions,
      KeySchema: Table.KeySchema,
      BillingMode: 'PAY_PER_REQUEST',
      ...(indexes && { GlobalSecondaryIndexes: indexes }),
    }),
  );
  await waitUntilTableExists({ client: dynamo, maxWaitTime: 20, minDelay: 1 }, { TableName });
  for await (const Item of scan({ dynamo }, from)) await dynamo.send(new PutItemCommand({ TableName, Item }));
  return TableName;
}
