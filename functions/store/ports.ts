/** What the store offers, as the rest of the system sees it. Infrastructure failures throw; nothing here hides one. */
export type * from './asks/port.ts';
export type * from './cases/port.ts';
export type * from './goods/port.ts';
export type * from './paging.ts';
export type * from './people/port.ts';
export type * from './rows/port.ts';
