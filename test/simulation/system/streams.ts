/**
 * The tables' streams: in order for each partition key, at least once, late and twice as the adversary will. What keeps
 * failing becomes a dead letter: what comes after it goes on, and an operator sends it again, out of its order.
 */
import * as v from 'valibot';
import { functions } from '#functions/functions.ts';
import { tableDefinitions } from '#functions/store/table-definitions.ts';
import { retryAfter } from '#local/streams/backoff.ts';
import type { JournalEntry } from '#local/streams/journal.ts';
import { doneOf } from '#local/streams/outcome.ts';
import { createReactionTo } from '#local/streams/reactions.ts';
import { streamRecord } from '#local/streams/stream-record.ts';
import type { Written } from '../dynamo/memory-dynamo.ts';
import type { Around } from './around.ts';
import type { Sandboxes } from './invoke.ts';

export interface Streams {
  written(written: Written): void;
  undelivered(): number;
  /** Dead letters so far. */
  buried(): number;
  /** Those that have not been sent again with success. */
  dead(): number;
  /** What an operator does about them. */
  redrive(): Promise<void>;
}

type Image = Parameters<typeof streamRecord>[1];
interface Waiting {
  entry: JournalEntry;
  newImage: Image;
}

const image = v.record(v.string(), v.record(v.string(), v.unknown()));

const mostInBatch = 10;
/** The service tries 50 times over hours; fewer are cheaper, and fail the same in an outage. */
const mostAttempts = 12;
const day = 86_400_000;

export function createStreams(around: Around, sandboxes: Pick<Sandboxes, 'invoke'>): Streams {
  const { agenda, now, random, adversary } = around;
  const reactionTo = createReactionTo(functions);
  const lines = new Map<string, Waiting[]>();
  let id = 0;
  let waiting = 0;
  let buried = 0;
  let dead: { functionName: string; record: Waiting }[] = [];

  const later = (milliseconds: number, line: string): void =>
    void agenda.put(now() + milliseconds, () => void deliver(line));

  async function deliver(name: string): Promise<void> {
    const line = lines.get(name) ?? [];
    const [first] = line;
    const reaction = first && reactionTo(first.entry);
    if (first === undefined || reaction === undefined) return;
    const batch = line.slice(0, first.entry.attempts > 0 ? 1 : random.between(1, mostInBatch + 1));
    const records = batch.map(({ entry, newImage }) => streamRecord(entry, newImage));
    const invoke = () => sandboxes.invoke(reaction.functionName, { Records: records });
    const { done } = doneOf(await invoke(), records);
    if (adversary.strikes('record twice')) agenda.put(now() + random.between(0, day), () => void invoke());
    line.splice(0, done);
    waiting -= done;
    if (done < batch.length) failed(name, line, reaction.functionName);
    else if (line.length > 0) later(random.between(0, 200), name);
    else lines.delete(name);
  }

  function failed(name: string, line: Waiting[], functionName: string): void {
    const [record] = line;
    if (record === undefined) return;
    record.entry.attempts += 1;
    if (record.entry.attempts < mostAttempts) {
      later(retryAfter(record.entry.attempts), name);
      return;
    }
    adversary.count('record given up');
    buried += 1;
    dead.push({ functionName, record });
    line.shift();
    waiting -= 1;
    if (line.length > 0) later(random.between(0, 200), name);
    else lines.delete(name);
  }

  return {
    written({ table, key, before, after }) {
      if (tableDefinitions[table].stream === undefined) return;
      id += 1;
      const entry = {
        id,
        table,
        key: wireItem(key),
        eventName: before === undefined ? 'INSERT' : 'MODIFY',
        at: now(),
        attempts: 0,
      } as const;
      const reaction = reactionTo(entry);
      if (reaction === undefined) return;
      waiting += 1;
      if (adversary.strikes('service down as a record came')) adversary.breakDown(now(), 'reaction');
      const line = lines.get(reaction.line);
      const record = { entry, newImage: wireItem(after) };
      if (line !== undefined) {
        line.push(record);
        return;
      }
      lines.set(reaction.line, [record]);
      const late = adversary.strikes('record late')
        ? random.between(1_000, day / 2)
        : random.between(50, 500);
      later(late, reaction.line);
    },
    undelivered: () => waiting,
    buried: () => buried,
    dead: () => dead.length,
    async redrive() {
      const letters = dead;
      dead = [];
      for (const letter of letters) {
        const { entry, newImage } = letter.record;
        const records = [streamRecord(entry, newImage)];
        const { done } = doneOf(await sandboxes.invoke(letter.functionName, { Records: records }), records);
        if (done === 0) dead.push(letter);
      }
    },
  };
}

/** As it is after its way to the stream. */
const wireItem = (item: Written['after']): Image => v.parse(image, item);
