/** The store's door. */
export { createAsks } from './asks/index.ts';
export { createCases } from './cases/index.ts';
export { BadCursor } from './cursor.ts';
export type { StoreDependencies } from './dependencies.ts';
export { createGoods } from './goods/index.ts';
export { createEndedSessions, type EndedSessions } from './people/ended-sessions.ts';
export { createPeople } from './people/index.ts';
export type * from './ports.ts';
export { createCaseRows } from './rows/index.ts';
export { consignmentIn, eventIn } from './stream-records.ts';
export * from './table-definitions.ts';
