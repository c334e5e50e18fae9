/** The store's door. */
export * from './ports.ts';
export * from './table-definitions.ts';
