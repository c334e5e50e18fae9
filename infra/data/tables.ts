/** The tables, made from functions/store/table-definitions.ts: on demand, encrypted, restorable to any second of 35 days. */
import {
  AttributeType,
  BillingMode,
  ProjectionType,
  StreamViewType,
  Table,
  TableEncryption,
  type TableProps,
} from 'aws-cdk-lib/aws-dynamodb';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import { type TableName, tableNames } from '#functions/functions.ts';
import {
  type IndexDefinition,
  type KeyAttribute,
  type TableDefinition,
  tableDefinitions,
} from '#functions/store/table-definitions.ts';
import type { Tables as TablesByName } from '../grants/tables.ts';
import { pascalCase } from '../names.ts';
import { removalOf } from '../removal.ts';
import type { Settings } from '../settings.ts';

export class Tables extends Construct {
  readonly byName: TablesByName;

  constructor(scope: Construct, id: string, settings: Settings, personalDataKey: IKey) {
    super(scope, id);
    const make = (name: TableName): Table => {
      const definition = tableDefinitions[name];
      const table = new Table(this, pascalCase(name), {
        ...propsOf(definition, settings),
        ...(name === 'people'
          ? { encryption: TableEncryption.CUSTOMER_MANAGED, encryptionKey: personalDataKey }
          : { encryption: TableEncryption.AWS_MANAGED }),
      });
      for (const index of definition.indexes) addIndex(table, index);
      return table;
    };
    this.byName = Object.fromEntries(tableNames.map((name) => [name, make(name)])) as Record<
      TableName,
      Table
    >;
  }
}

const propsOf = (definition: TableDefinition, settings: Settings): TableProps => ({
  partitionKey: attribute(definition.partitionKey),
  sortKey: attribute(definition.sortKey),
  billingMode: BillingMode.PAY_PER_REQUEST,
  pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
  deletionProtection: settings.keepData,
  removalPolicy: removalOf(settings),
  ...(definition.expiresAttribute !== undefined && { timeToLiveAttribute: definition.expiresAttribute }),
  ...(definition.stream === 'new-images' && { stream: StreamViewType.NEW_IMAGE }),
});

function addIndex(table: Table, index: IndexDefinition): void {
  table.addGlobalSecondaryIndex({
    indexName: index.name,
    partitionKey: attribute(index.partitionKey),
    sortKey: attribute(index.sortKey),
    ...(index.includes.length > 0
      ? { projectionType: ProjectionType.INCLUDE, nonKeyAttributes: [...index.includes] }
      : { projectionType: ProjectionType.KEYS_ONLY }),
  });
}

const attribute = ({ name, type }: KeyAttribute) => ({
  name,
  type: type === 'string' ? AttributeType.STRING : AttributeType.NUMBER,
});
