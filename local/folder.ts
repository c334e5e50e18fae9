/** The folder that a local system keeps its data in, held by one process at a time. */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { repairIndexes } from './aws/repair-indexes.ts';
import { openDatabase } from './database.ts';
import { FolderInUse } from './system-options.ts';

export interface OpenFolder {
  database: DatabaseSync;
  /** Where DynamoDB's tables are; undefined: in memory. */
  tables: string | undefined;
}

/** @throws FolderInUse */
export async function openFolder(folder: string | undefined, fresh: boolean): Promise<OpenFolder> {
  if (folder === undefined) return { database: open(undefined), tables: undefined };
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'local.sqlite');
  let database = open(file);
  if (fresh || isHalfMade(database)) {
    // Only now is it certain that nobody else uses what is thrown away.
    database.close();
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    database = open(file);
  }
  const tables = join(folder, 'tables');
  if (!endedWell(database) && existsSync(tables)) await repairIndexes(tables);
  return { database, tables };

  function open(path: string | undefined): DatabaseSync {
    const opened = openDatabase(path);
    if (!opened.ok) throw new FolderInUse(folder ?? 'memory');
    return opened.value;
  }
}

const ending =
  'CREATE TABLE IF NOT EXISTS ending (id INTEGER PRIMARY KEY CHECK (id = 1), well INTEGER NOT NULL)';

/** Whether the process before ended with `endWell`; from now on it counts as ended badly until then. */
function endedWell(database: DatabaseSync): boolean {
  database.exec(ending);
  const well = database.prepare('SELECT well FROM ending').get()?.['well'] === 1;
  database.exec('INSERT INTO ending VALUES (1, 0) ON CONFLICT (id) DO UPDATE SET well = 0');
  return well;
}

/** To be called last, when nothing writes any more. */
export function endWell(database: DatabaseSync): void {
  database.exec(ending);
  database.exec('UPDATE ending SET well = 1');
  database.close();
}

const making =
  'CREATE TABLE IF NOT EXISTS making (id INTEGER PRIMARY KEY CHECK (id = 1), done INTEGER NOT NULL)';

/** A first filling that was broken off; nobody has worked with it yet. */
function isHalfMade(database: DatabaseSync): boolean {
  database.exec(making);
  return database.prepare('SELECT done FROM making').get()?.['done'] === 0;
}

/**
 * True once: for a system in which nothing has happened yet. From now until `madeWhole` it counts as half made.
 * To be called before the clock is made, which shows that a system has run.
 */
export function beginMaking(database: DatabaseSync): boolean {
  database.exec(making);
  if (database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'clock'").get() !== undefined) return false;
  return database.prepare('INSERT OR IGNORE INTO making VALUES (1, 0)').run().changes === 1;
}

export function madeWhole(database: DatabaseSync): void {
  database.prepare('UPDATE making SET done = 1').run();
}
