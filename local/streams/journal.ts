/**
 * What the streams have yet to deliver. A key is journaled before its write is let through, and crossed out when the
 * reaction to it has succeeded; so after a crash at any point every write is either delivered or still journaled.
 */
import type { DatabaseSync } from 'node:sqlite';
import * as v from 'valibot';
import { type TableName, tableNames } from '#functions/functions.ts';

/** In DynamoDB's own notation: `{"reference":{"S":"…"},"sequence":{"N":"3"}}`. */
export type Item = Record<string, Record<string, unknown>>;
type EventName = 'INSERT' | 'MODIFY';

export interface JournalEntry {
  /** Grows with each write. */
  id: number;
  table: TableName;
  key: Item;
  eventName: EventName;
  /** Virtual milliseconds of the write. */
  at: number;
  /** Deliveries that failed so far. */
  attempts: number;
}
export interface DeadLetter extends JournalEntry {
  /** The error's class and where it was thrown; never its data. */
  error: string;
}

export interface Journal {
  begin(entry: Omit<JournalEntry, 'id' | 'attempts'>): number;
  /** The reaction is done, or there was nothing to react to. */
  crossOut(id: number): void;
  failedAgain(id: number, attempts: number): void;
  bury(id: number, error: string): void;
  /** Undelivered entries, oldest first. */
  undelivered(): JournalEntry[];
  deadLetters(): DeadLetter[];
  /** Takes a dead letter back among the undelivered. */
  revive(id: number): JournalEntry | undefined;
}

const stored = v.object({
  id: v.number(),
  table_name: v.picklist(tableNames),
  key: v.pipe(v.string(), v.parseJson(), v.record(v.string(), v.record(v.string(), v.unknown()))),
  event_name: v.picklist(['INSERT', 'MODIFY']),
  at: v.number(),
  attempts: v.number(),
  error: v.nullable(v.string()),
});

function entryOf(row: unknown): JournalEntry & { error: string | null } {
  const { table_name: table, event_name: eventName, ...rest } = v.parse(stored, row);
  return { table, eventName, ...rest };
}

export function openJournal(database: DatabaseSync): Journal {
  database.exec(`CREATE TABLE IF NOT EXISTS stream_journal (
    id INTEGER PRIMARY KEY AUTOINCREMENT, table_name TEXT NOT NULL, key TEXT NOT NULL, event_name TEXT NOT NULL,
    at INTEGER NOT NULL, attempts INTEGER NOT NULL DEFAULT 0, error TEXT)`);
  const insert = database.prepare(
    'INSERT INTO stream_journal (table_name, key, event_name, at) VALUES (?, ?, ?, ?)',
  );
  const remove = database.prepare('DELETE FROM stream_journal WHERE id = ?');
  const count = database.prepare('UPDATE stream_journal SET attempts = ? WHERE id = ?');
  const mark = database.prepare('UPDATE stream_journal SET error = ? WHERE id = ?');
  const unmark = database.prepare(
    'UPDATE stream_journal SET error = NULL, attempts = 0 WHERE id = ? AND error IS NOT NULL RETURNING *',
  );
  const living = database.prepare('SELECT * FROM stream_journal WHERE error IS NULL ORDER BY id');
  const dead = database.prepare('SELECT * FROM stream_journal WHERE error IS NOT NULL ORDER BY id DESC');

  return {
    begin: ({ table, key, eventName, at }) =>
      Number(insert.run(table, JSON.stringify(key), eventName, at).lastInsertRowid),
    crossOut: (id) => void remove.run(id),
    failedAgain: (id, attempts) => void count.run(attempts, id),
    bury: (id, error) => void mark.run(error, id),
    undelivered: () => living.all().map(entryOf),
    deadLetters: () => dead.all().map((row) => ({ ...entryOf(row), error: String(row['error']) })),
    revive: (id) => {
      const row = unmark.get(id);
      return row === undefined ? undefined : entryOf(row);
    },
  };
}
