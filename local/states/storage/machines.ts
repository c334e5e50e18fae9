/** Keeps the machines and every revision of their definitions that an execution may still run by. */
import type { DatabaseSync } from 'node:sqlite';
import { numberIn, type Row, textIn } from './rows.ts';

export type StoredMachine = {
  readonly name: string;
  readonly revision: number;
  readonly created: number;
  readonly updated: number;
};

export type MachineStore = {
  /** Keeps a definition; the same text again keeps its revision. */
  put(name: string, definition: string, now: number): StoredMachine;
  find(name: string): StoredMachine | undefined;
  all(): StoredMachine[];
  definition(revision: number): string;
};

export function createMachineStore(
  database: DatabaseSync,
  transact: (work: () => void) => void,
): MachineStore {
  const select = database.prepare('SELECT * FROM states_machines WHERE name = ?');
  const selectAll = database.prepare('SELECT * FROM states_machines ORDER BY name');
  const selectText = database.prepare('SELECT definition FROM states_revisions WHERE revision = ?');
  const insertText = database.prepare('INSERT INTO states_revisions (machine, definition) VALUES (?, ?)');
  const upsert = database.prepare(
    `INSERT INTO states_machines (name, revision, created, updated) VALUES (?1, ?2, ?3, ?3)
     ON CONFLICT (name) DO UPDATE SET revision = ?2, updated = ?3`,
  );
  const find = (name: string) => {
    const row = select.get(name);
    return row === undefined ? undefined : machineIn(row);
  };
  const definition = (revision: number) => {
    const row = selectText.get(revision);
    if (row === undefined) throw new Error(`No definition is kept as revision ${revision}`);
    return textIn(row, 'definition');
  };
  return {
    find,
    definition,
    all: () => selectAll.all().map(machineIn),
    put: (name, text, now) => {
      const known = find(name);
      if (known !== undefined && definition(known.revision) === text) return known;
      transact(() => {
        const { lastInsertRowid } = insertText.run(name, text);
        upsert.run(name, lastInsertRowid, now);
      });
      const stored = find(name);
      if (stored === undefined) throw new Error(`Machine '${name}' was not kept`);
      return stored;
    },
  };
}

function machineIn(row: Row): StoredMachine {
  return {
    name: textIn(row, 'name'),
    revision: numberIn(row, 'revision'),
    created: numberIn(row, 'created'),
    updated: numberIn(row, 'updated'),
  };
}
