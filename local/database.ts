/** The local system's own memory: one SQLite file for the clock, the stream's journal, the outbox and the executions. */
import { DatabaseSync } from 'node:sqlite';
import { failed, ok, type Result } from '#case';

/** SQLite's code for a file that another process has locked. */
const busy = 5;

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && error.errcode === busy;

/**
 * Opens the file (undefined: in memory) for this process alone; the operating system drops the lock with the process.
 * WAL with synchronous NORMAL: what is committed survives the end of the process however it comes.
 */
export function openDatabase(file: string | undefined): Result<DatabaseSync, 'in-use'> {
  const database = new DatabaseSync(file ?? ':memory:');
  try {
    database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
    database.exec('BEGIN EXCLUSIVE; COMMIT');
    return ok(database);
  } catch (error) {
    database.close();
    if (isBusy(error)) return failed('in-use');
    throw error;
  }
}

/** Runs the work in one transaction: all of it is kept, or nothing. */
export function inTransaction<Value>(database: DatabaseSync, work: () => Value): Value {
  database.exec('BEGIN IMMEDIATE');
  try {
    const value = work();
    database.exec('COMMIT');
    return value;
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}
