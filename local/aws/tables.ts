/** Makes the tables that are not there yet, from the same definitions as the cloud's. */
import { tableNames } from '#functions/functions.ts';
import {
  type KeyAttribute,
  type TableDefinition,
  tableDefinitions,
} from '#functions/store/table-definitions.ts';
import type { LocalDynamo } from './dynamo.ts';
import { localTables } from './names.ts';

export async function makeTables(dynamo: Pick<LocalDynamo, 'ask'>): Promise<void> {
  for (const table of tableNames) {
    const TableName = localTables[table];
    const existing = await dynamo.ask('DescribeTable', { TableName });
    if (existing.status === 200) continue;
    const made = await dynamo.ask('CreateTable', { TableName, ...shapeOf(tableDefinitions[table]) });
    if (made.status !== 200) throw new Error(`Table ${table}: ${JSON.stringify(made.body)}`);
    await untilActive(dynamo, TableName);
  }
}

async function untilActive(dynamo: Pick<LocalDynamo, 'ask'>, TableName: string): Promise<void> {
  for (;;) {
    const { body } = await dynamo.ask('DescribeTable', { TableName });
    if (JSON.stringify(body).includes('"TableStatus":"ACTIVE"')) return;
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

/** A definition in the words of CreateTable. */
function shapeOf({ partitionKey, sortKey, indexes }: TableDefinition) {
  const attributes = [
    partitionKey,
    sortKey,
    ...indexes.flatMap((index) => [index.partitionKey, index.sortKey]),
  ];
  return {
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [...new Map(attributes.map((key) => [key.name, attributeOf(key)])).values()],
    KeySchema: keysOf(partitionKey, sortKey),
    ...(indexes.length === 0
      ? {}
      : {
          GlobalSecondaryIndexes: indexes.map((index) => ({
            IndexName: index.name,
            KeySchema: keysOf(index.partitionKey, index.sortKey),
            Projection:
              index.includes.length === 0
                ? { ProjectionType: 'KEYS_ONLY' }
                : { ProjectionType: 'INCLUDE', NonKeyAttributes: index.includes },
          })),
        }),
  };
}

const attributeOf = ({ name, type }: KeyAttribute) => ({
  AttributeName: name,
  AttributeType: type === 'string' ? 'S' : 'N',
});

const keysOf = (partitionKey: KeyAttribute, sortKey: KeyAttribute) => [
  { AttributeName: partitionKey.name, KeyType: 'HASH' },
  { AttributeName: sortKey.name, KeyType: 'RANGE' },
];
