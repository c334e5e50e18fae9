/** Reads a whole table, which nothing but an operator's command does. */
import { type AttributeValue, paginateScan, type ScanCommandInput } from '@aws-sdk/client-dynamodb';
import type { StoreDependencies } from '#functions/store/index.ts';

/** An item in DynamoDB's own notation, as a stream's records hold it too. */
export type WireItem = Record<string, AttributeValue>;

export async function* scan(
  { dynamo }: Pick<StoreDependencies, 'dynamo'>,
  TableName: string,
  how: Omit<ScanCommandInput, 'TableName'> = {},
): AsyncGenerator<WireItem> {
  const pages = paginateScan({ client: dynamo }, { TableName, ConsistentRead: true, ...how });
  for await (const { Items = [] } of pages) yield* Items;
}
