/** Which table a call of DynamoDB is about; each call of the store is about one. */
import type { TableName } from '#functions/functions.ts';
import { tableOf } from '#local/aws/names.ts';

export function tableIn(input: unknown): TableName {
  const { TableName: one, RequestItems: several = {} } = input as {
    TableName?: string;
    RequestItems?: Record<string, unknown>;
  };
  const name = tableOf(one ?? Object.keys(several)[0] ?? '');
  if (name === undefined) throw new Error(`A call about no table: ${one}`);
  return name;
}
