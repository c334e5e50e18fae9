/**
 * Delivers records to the functions that their streams trigger: in order for each partition key, in batches, again
 * after a failure, and aside into the dead letters when they keep failing.
 */

import type { Invoke } from '../functions/invoke.ts';
import type { InvokeResult } from '../states/index.ts';
import type { Activity } from '../time/activity.ts';
import type { TimerSource } from '../time/timers.ts';
import { mostAttempts, retryAfter } from './backoff.ts';
import type { DeadLetter, Item, Journal, JournalEntry } from './journal.ts';
import { doneOf } from './outcome.ts';
import type { Reaction } from './reactions.ts';
import { streamRecord } from './stream-record.ts';

export interface Delivery extends TimerSource {
  deliver(entry: JournalEntry, newImage: Item): void;
  deadLetters(): DeadLetter[];
  /** Tries a dead letter once more; false when there is none of that id. */
  revive(id: number, imageOf: ImageOf): Promise<boolean>;
  stop(): void;
}
/** The item as it is now; undefined when it was never written. */
export type ImageOf = (entry: JournalEntry) => Promise<Item | undefined>;

export interface DeliveryDependencies {
  journal: Journal;
  reactionTo(entry: JournalEntry): Reaction | undefined;
  /** Told of each record that was dealt with, before it is forgotten; perhaps twice. */
  onDone(newImage: Item): void;
  invoke: Invoke;
  activity: Activity;
  now(): number;
  timersChanged(): void;
}

interface Waiting {
  entry: JournalEntry;
  newImage: Item;
}
interface Line {
  waiting: Waiting[];
  busy: boolean;
  /** Virtual milliseconds; set while the first record waits to be tried again. */
  retryAt?: number;
}

const mostInBatch = 10;

export function createDelivery(deps: DeliveryDependencies): Delivery {
  const { journal, reactionTo, onDone, invoke, activity, now, timersChanged } = deps;
  const lines = new Map<string, Line>();
  let stopped = false;

  async function deliverLine(name: string, line: Line): Promise<void> {
    line.busy = true;
    while (!stopped && line.waiting.length > 0 && line.retryAt === undefined) await deliverBatch(line);
    line.busy = false;
    if (line.waiting.length === 0) lines.delete(name);
  }

  async function deliverBatch(line: Line): Promise<void> {
    const first = line.waiting[0];
    if (first === undefined) return;
    const reaction = reactionTo(first.entry);
    // After a failure records come one by one, so that a bad one holds up no more than itself.
    const size = reaction === undefined || first.entry.attempts > 0 ? 1 : mostInBatch;
    const batch = line.waiting.slice(0, size);
    const records = batch.map(({ entry, newImage }) => streamRecord(entry, newImage));
    const result: InvokeResult =
      reaction === undefined
        ? { ok: true, payload: null }
        : await invoke(reaction.functionName, { Records: records });
    if (stopped) return;
    const outcome = doneOf(result, records);
    for (const { entry, newImage } of line.waiting.splice(0, outcome.done)) {
      onDone(newImage);
      journal.crossOut(entry.id);
    }
    if (outcome.done < batch.length) failed(line, outcome.error);
  }

  function failed(line: Line, error: string): void {
    const first = line.waiting[0];
    if (first === undefined) return;
    first.entry.attempts += 1;
    if (first.entry.attempts >= mostAttempts) {
      journal.bury(first.entry.id, error);
      line.waiting.shift();
      return;
    }
    journal.failedAgain(first.entry.id, first.entry.attempts);
    line.retryAt = now() + retryAfter(first.entry.attempts);
    timersChanged();
  }

  function begin(name: string, line: Line): void {
    if (!line.busy && line.retryAt === undefined) activity.track(deliverLine(name, line));
  }

  function deliver(entry: JournalEntry, newImage: Item): void {
    const reaction = reactionTo(entry);
    if (reaction === undefined) {
      journal.crossOut(entry.id);
      return;
    }
    const line = lines.get(reaction.line) ?? { waiting: [], busy: false };
    lines.set(reaction.line, line);
    line.waiting.push({ entry, newImage });
    begin(reaction.line, line);
  }

  const nextRetry = (): { name: string; line: Line; at: number } | undefined => {
    let first: { name: string; line: Line; at: number } | undefined;
    for (const [name, line] of lines)
      if (line.retryAt !== undefined && (first === undefined || line.retryAt < first.at))
        first = { name, line, at: line.retryAt };
    return first;
  };

  return {
    deliver,
    deadLetters: () => journal.deadLetters(),
    async revive(id, imageOf) {
      const entry = journal.revive(id);
      if (entry === undefined) return false;
      const image = await imageOf(entry);
      if (image === undefined) journal.crossOut(id);
      else deliver(entry, image);
      return true;
    },
    nextDue: () => nextRetry()?.at,
    async fireNext(moment) {
      const next = nextRetry();
      if (next === undefined || next.at > moment) return false;
      delete next.line.retryAt;
      begin(next.name, next.line);
      return true;
    },
    stop: () => {
      stopped = true;
    },
  };
}
