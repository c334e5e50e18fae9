/** Rights on tables, and those that several functions have in common; who has which is said in functions.ts. */

export const tableNames = ['events', 'rows', 'asks', 'goods', 'people'] as const;
export type TableName = (typeof tableNames)[number];

/** Rights on a table: the operation of DynamoDB that each is, in the cloud's policies and on a laptop alike. */
export const operationOf = {
  get: 'GetItem',
  'get-many': 'BatchGetItem',
  query: 'Query',
  put: 'PutItem',
  update: 'UpdateItem',
  delete: 'DeleteItem',
} as const;
export type Right = keyof typeof operationOf;

export interface Grant {
  table: TableName;
  rights: readonly Right[];
  /** Only items whose partition key begins with one of these (IAM `dynamodb:LeadingKeys`). */
  keysStartingWith?: readonly string[];
  /** Indexes of the table that may be queried, whole: they have partition keys of their own. */
  indexes?: readonly string[];
}

/** The case's state: its row, and the events after it. */
export const seesTheCase: readonly Grant[] = [
  { table: 'events', rights: ['query'] },
  { table: 'rows', rights: ['get'], keysStartingWith: ['CASE#'] },
];
/** And a command to it: one event more. Who comes second gets the event that came first, to see whose it is. */
export const changesTheCase: readonly Grant[] = [...seesTheCase, { table: 'events', rights: ['get', 'put'] }];

/** How often a member of staff did something, so that it can be stopped when that is too often. */
export const countsUses: Grant = { table: 'asks', rights: ['update'], keysStartingWith: ['LIMIT#'] };
export const onePerson: Grant = { table: 'people', rights: ['get'], keysStartingWith: ['PERSON#'] };
/** Who opened which family's details, before they see them. */
export const notesAccess: Grant = { table: 'people', rights: ['update'], keysStartingWith: ['ACCESS#'] };
export const everybody: Grant = { table: 'people', rights: [], indexes: ['by-role'] };
/** What an execution waits for, so that news can wake it. */
export const keepsTheWait: Grant = { table: 'asks', rights: ['put'], keysStartingWith: ['WAIT#'] };
export const keepsExecutions: Grant = { table: 'asks', rights: ['put'], keysStartingWith: ['EXECUTIONS#'] };
const movesStock: Grant = { table: 'goods', rights: ['get', 'update'], keysStartingWith: ['STOCK#'] };
/** Goods for a family or back from it, of whatever consignment has them. */
export const setsGoodsAside: readonly Grant[] = [
  movesStock,
  { table: 'goods', rights: ['get-many'], keysStartingWith: ['STOCK#'], indexes: ['by-kind'] },
];
