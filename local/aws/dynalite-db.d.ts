/** The part of dynalite's storage that repairing its indexes needs. */
declare module 'dynalite/db/index.js' {
  type Item = Record<string, Record<string, unknown>>;
  interface Index {
    IndexName: string;
  }
  interface Table {
    TableName: string;
    GlobalSecondaryIndexes?: Index[];
  }
  type Operation = { type: 'put'; key: string; value: Item } | { type: 'del'; key: string };
  interface Level {
    iterator(range: { gte: string; lt: string }): AsyncIterable<[string, Item]>;
    batch(operations: Operation[]): Promise<void>;
    close(): Promise<void>;
  }
  export function create(options: { path: string }): {
    db: Level;
    getTable(name: string, done: (error: Error | null, table?: Table) => void): void;
  };
  /** What has to be put into the indexes for an item that was not there before. */
  export function getIndexActions(
    indexes: Index[],
    before: undefined,
    item: Item,
    table: Table,
  ): { puts: { index: string; key: string; item: Item }[] };
}
