/** What a function may do with tables: the rights of its entry in functions.ts as IAM statements, and nothing more. */
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import {
  type FunctionEntry,
  type Grant,
  operationOf,
  type Right,
  type TableName,
} from '#functions/functions.ts';

export type Tables = Readonly<Record<TableName, Table>>;

const actionOf = (right: Right): string => `dynamodb:${operationOf[right]}`;

export const tableStatements = (entry: FunctionEntry, tables: Tables): PolicyStatement[] =>
  entry.tables.flatMap((grant) => [...onItems(grant, tables), ...onIndexes(grant, tables)]);

function onItems({ table, rights, keysStartingWith }: Grant, tables: Tables): PolicyStatement[] {
  if (rights.length === 0) return [];
  const statement = new PolicyStatement({
    actions: rights.map(actionOf),
    resources: [tables[table].tableArn],
    // Every action above names its partition keys, so that "for all values" never holds for want of a value.
    ...(keysStartingWith && {
      conditions: {
        'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': keysStartingWith.map((prefix) => `${prefix}*`) },
      },
    }),
  });
  return [statement];
}

function onIndexes({ table, indexes = [] }: Grant, tables: Tables): PolicyStatement[] {
  if (indexes.length === 0) return [];
  const resources = indexes.map((index) => `${tables[table].tableArn}/index/${index}`);
  return [new PolicyStatement({ actions: ['dynamodb:Query'], resources })];
}
