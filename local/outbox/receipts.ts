/** Delivery receipts on their way to the function that records them: at least once, again after a failure. */
import type { DatabaseSync } from 'node:sqlite';
import * as v from 'valibot';
import type { Invoke } from '../functions/invoke.ts';
import { mostAttempts, retryAfter } from '../streams/backoff.ts';
import type { Activity } from '../time/activity.ts';
import type { TimerSource } from '../time/timers.ts';
import type { MessageStatus, Outbox } from './outbox.ts';
import { type Fate, receiptEvent } from './receipt-events.ts';

interface DeadReceipt {
  id: number;
  providerId: string;
  fate: Fate;
  error: string;
}

export interface Receipts extends TimerSource {
  /** Keeps the receipt; call it in the transaction that records the message. */
  add(providerId: string, fate: Fate): number;
  /** Delivers a kept receipt once the functions that run now have ended: a sender first records what it sent. */
  send(id: number): void;
  /** After a start: what was not delivered before. */
  catchUp(): void;
  deadLetters(): DeadReceipt[];
  /** Tries a dead letter once more; false when there is none of that id. */
  revive(id: number): boolean;
  stop(): void;
}

export interface ReceiptDependencies {
  database: DatabaseSync;
  outbox: Outbox;
  /** Name of the function that receives them. */
  functionName: string;
  invoke: Invoke;
  activity: Activity;
  now(): number;
  timersChanged(): void;
}

const stored = v.object({
  id: v.number(),
  provider_id: v.string(),
  fate: v.picklist(['delivered', 'bounced', 'complaint']),
  attempts: v.number(),
  error: v.nullable(v.string()),
});

export function openReceipts(deps: ReceiptDependencies): Receipts {
  const { database, outbox, functionName, invoke, activity, now, timersChanged } = deps;
  database.exec(`CREATE TABLE IF NOT EXISTS receipts (
    id INTEGER PRIMARY KEY AUTOINCREMENT, provider_id TEXT NOT NULL, fate TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0, error TEXT)`);
  const insert = database.prepare('INSERT INTO receipts (provider_id, fate) VALUES (?, ?)');
  const remove = database.prepare('DELETE FROM receipts WHERE id = ?');
  const count = database.prepare('UPDATE receipts SET attempts = ? WHERE id = ?');
  const bury = database.prepare('UPDATE receipts SET error = ? WHERE id = ?');
  const unbury = database.prepare(
    'UPDATE receipts SET error = NULL, attempts = 0 WHERE id = ? AND error IS NOT NULL',
  );
  const byId = database.prepare('SELECT * FROM receipts WHERE id = ?');
  const living = database.prepare('SELECT id FROM receipts WHERE error IS NULL ORDER BY id');
  const dead = database.prepare('SELECT * FROM receipts WHERE error IS NOT NULL ORDER BY id DESC');
  /** When a failed receipt is tried again, in virtual milliseconds. */
  const retries = new Map<number, number>();
  let stopped = false;

  async function attempt(id: number): Promise<void> {
    const row = v.parse(stored, byId.get(id));
    const message = outbox.findByProviderId(row.provider_id);
    if (stopped || message === undefined) return;
    const result = await invoke(functionName, receiptEvent(message, row.fate, new Date(now()).toISOString()));
    if (stopped) return;
    if (result.ok) {
      remove.run(id);
      outbox.setStatus(row.provider_id, statusAfter(row.fate));
      return;
    }
    const attempts = row.attempts + 1;
    count.run(attempts, id);
    if (attempts >= mostAttempts) bury.run(result.errorType, id);
    else {
      retries.set(id, now() + retryAfter(attempts));
      timersChanged();
    }
  }

  const nextRetry = () => [...retries].sort((a, b) => a[1] - b[1])[0];

  function send(id: number): void {
    const running = activity.passed();
    activity.track(running.then(() => attempt(id)));
  }

  return {
    add: (providerId, fate) => Number(insert.run(providerId, fate).lastInsertRowid),
    send,
    catchUp: () => {
      for (const { id } of living.all()) send(Number(id));
    },
    deadLetters: () =>
      dead.all().map((row) => {
        const { id, provider_id: providerId, fate, error } = v.parse(stored, row);
        return { id, providerId, fate, error: error ?? '' };
      }),
    revive: (id) => {
      const revived = unbury.run(id).changes > 0;
      if (revived) send(id);
      return revived;
    },
    nextDue: () => nextRetry()?.[1],
    async fireNext(moment) {
      const next = nextRetry();
      if (next === undefined || next[1] > moment) return false;
      retries.delete(next[0]);
      send(next[0]);
      return true;
    },
    stop: () => {
      stopped = true;
    },
  };
}

const statusAfter = (fate: Fate): MessageStatus => fate;
