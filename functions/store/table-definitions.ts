/** The tables as data: the cloud stacks and the local system are both made from these, so that they cannot differ. */
import type { TableName } from '#functions/functions.ts';

export interface KeyAttribute {
  name: string;
  type: 'string' | 'number';
}

export interface IndexDefinition {
  name: string;
  partitionKey: KeyAttribute;
  sortKey: KeyAttribute;
  /** Attributes copied into the index beside its keys and the table's keys; few, so that lists stay cheap. */
  includes: readonly string[];
}

export interface TableDefinition {
  partitionKey: KeyAttribute;
  sortKey: KeyAttribute;
  indexes: readonly IndexDefinition[];
  /** Attribute with the second (Unix time) after which the item is removed. */
  expiresAttribute?: string;
  /** The table's stream carries the new image of each changed item. */
  stream?: 'new-images';
}

const text = (name: string): KeyAttribute => ({ name, type: 'string' });
const number = (name: string): KeyAttribute => ({ name, type: 'number' });

/** A list of cases in the order in which something is due. */
const casesBy = (name: string, partitionKey: string): IndexDefinition => ({
  name,
  partitionKey: text(partitionKey),
  sortKey: text('due'),
  includes: ['line', 'coordinator', 'area'],
});

export const tableDefinitions: Readonly<Record<TableName, TableDefinition>> = {
  events: {
    partitionKey: text('reference'),
    sortKey: number('sequence'),
    indexes: [],
    stream: 'new-images',
  },
  rows: {
    partitionKey: text('pk'),
    sortKey: text('sk'),
    indexes: [
      casesBy('by-stage', 'stageKey'),
      casesBy('by-desk', 'deskKey'),
      casesBy('by-coordinator', 'coordinatorKey'),
    ],
  },
  asks: {
    partitionKey: text('pk'),
    sortKey: text('sk'),
    indexes: [],
    expiresAttribute: 'expires',
  },
  goods: {
    partitionKey: text('pk'),
    sortKey: text('sk'),
    indexes: [
      {
        name: 'by-kind',
        partitionKey: text('kindKey'),
        sortKey: text('arrived'),
        includes: ['item', 'available', 'setAside', 'delivered'],
      },
      {
        name: 'by-date',
        partitionKey: text('listKey'),
        sortKey: text('arrived'),
        includes: ['consignment'],
      },
    ],
    stream: 'new-images',
  },
  people: {
    partitionKey: text('pk'),
    sortKey: text('sk'),
    indexes: [
      { name: 'by-match', partitionKey: text('matchKey'), sortKey: text('sk'), includes: [] },
      { name: 'by-role', partitionKey: text('roleKey'), sortKey: text('name'), includes: ['person'] },
    ],
    expiresAttribute: 'expires',
  },
};
