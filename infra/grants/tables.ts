/** What a function may do with tables: the rights of its entry in functions.ts as IAM statements, and nothing more. */
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import {
  type FunctionEntry,
  type Grant,
  operationsOf,
  type Right,
  type TableName,
} from '#functions/functions.ts';
import { tableDefinitions } from '#functions/store/table-definitions.ts';

export type Tables = Readonly<Record<TableName, Table>>;

const actionsOf = (right: Right): string[] => operationsOf[right].map((operation) => `dynamodb:${operation}`);

export const tableStatements = (entry: FunctionEntry, tables: Tables): PolicyStatement[] =>
  entry.tables.flatMap((grant) => statementsOf(grant, tables));

function statementsOf(grant: Grant, tables: Tables): PolicyStatement[] {
  const table = tables[grant.table];
  const onItems = new PolicyStatement({
    actions: [...new Set(grant.rights.flatMap(actionsOf))],
    resources: [table.tableArn],
    // Every action above names its partition keys, so that "for all values" never holds for want of a value.
    ...(grant.keysStartingWith && {
      conditions: {
        'ForAllValues:StringLike': {
          'dynamodb:LeadingKeys': grant.keysStartingWith.map((prefix) => `${prefix}*`),
        },
      },
    }),
  });
  const indexes = tableDefinitions[grant.table].indexes;
  // An index has partition keys of its own: who is kept to some keys of the table gets none of its indexes.
  const readsIndexes = grant.rights.includes('read') && !grant.keysStartingWith && indexes.length > 0;
  if (!readsIndexes) return [onItems];
  const onIndexes = new PolicyStatement({
    actions: ['dynamodb:Query'],
    resources: indexes.map((index) => `${table.tableArn}/index/${index.name}`),
  });
  return [onItems, onIndexes];
}
