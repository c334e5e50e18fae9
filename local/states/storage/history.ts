/** Keeps the history of every execution, event by event, for as long as the database lives. */
import type { DatabaseSync } from 'node:sqlite';
import type { HistoryEvent } from '../execution/history-event.ts';
import { isJsonObject, parseJson } from '../json.ts';
import { numberIn, optionalText, type Row, textIn } from './rows.ts';

export type HistoryStore = {
  append(execution: number, events: readonly HistoryEvent[]): void;
  /** Events after (or, newest first, before) the given id. */
  page(execution: number, from: number, limit: number, reverse: boolean): HistoryEvent[];
};

export function createHistoryStore(database: DatabaseSync): HistoryStore {
  const insert = database.prepare(
    'INSERT INTO states_events (execution, id, previous, at, type, details) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const forward = database.prepare(
    'SELECT * FROM states_events WHERE execution = ? AND id > ? ORDER BY id LIMIT ?',
  );
  const backward = database.prepare(
    'SELECT * FROM states_events WHERE execution = ? AND id < ? ORDER BY id DESC LIMIT ?',
  );
  return {
    append: (execution, events) => {
      for (const { id, previousEventId, timestamp, type, details } of events) {
        const text = details === undefined ? null : JSON.stringify(details);
        insert.run(execution, id, previousEventId, timestamp, type, text);
      }
    },
    page: (execution, from, limit, reverse) =>
      (reverse ? backward : forward).all(execution, from, limit).map(eventIn),
  };
}

function eventIn(row: Row): HistoryEvent {
  const event = {
    id: numberIn(row, 'id'),
    previousEventId: numberIn(row, 'previous'),
    timestamp: numberIn(row, 'at'),
    type: textIn(row, 'type'),
  };
  const text = optionalText(row, 'details');
  const details = text === undefined ? undefined : parseJson(text);
  return isJsonObject(details) ? { ...event, details } : event;
}
