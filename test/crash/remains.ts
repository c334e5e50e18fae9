/** What is left in a system's folder after its last end: read by the store itself, not through pages. */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type BrokenLog, type RecordedEvent, type Result, readReference, verifyLog } from '#case';
import { surroundings } from '#functions/runtime/surroundings.ts';
import { createCases, createGoods } from '#functions/store/index.ts';
import type { Confirmed } from '#local/demo/life/world.ts';
import type { OutboxMessage } from '#local/outbox/outbox.ts';
import { startSystem } from '#local/system.ts';

export interface Remains {
  stage: string | undefined;
  events: RecordedEvent[];
  log: Result<number, BrokenLog>;
  /** What happened to whom, in order; what became of messages is left out, since it comes when it comes. */
  course: string[];
  /** Answers in the log, in order. */
  answers: Confirmed[];
  stock: { kind: string; available: number; setAside: number; delivered: number }[];
  messages: {
    /** In the outbox, those that differ in more than their link. */
    different: number;
    /** In the outbox, beyond the first of each. */
    again: number;
    /** In the log, as sent; or as delivered at once, where the receipt came before the word that it was sent. */
    recorded: number;
    /** In the log, with the remark that it may be a second one. */
    recordedAsRepeated: number;
    /** Times that the case was put on somebody's desk: the log makes no remark when such a message is sent again. */
    escalations: number;
  };
  /** Executions that have not ended, and where they are. */
  running: string[];
  /** Records of the streams, and receipts, that no function has taken. */
  undelivered: { records: string[]; receipts: string[] };
}

export async function readRemains(folder: string, reference: string): Promise<Remains> {
  const lived = await readLived(folder, reference);
  return { ...lived, undelivered: undeliveredIn(folder) };
}

async function readLived(folder: string, typed: string): Promise<Omit<Remains, 'undelivered'>> {
  const reference = readReference(typed);
  if (!reference.ok) throw new Error(`${typed} is no reference`);
  const system = await startSystem({ folder, realTime: false, quiet: true });
  try {
    // What the last death left to be done is done now.
    await system.settled();
    const { store } = surroundings();
    const cases = createCases(store);
    const events = await allEvents(cases, reference.value);
    return {
      stage: (await cases.load(reference.value))?.stage,
      events,
      log: verifyLog(events),
      course: events.flatMap(stepIn),
      answers: events.flatMap(answerIn),
      stock: await stockFrom(createGoods(store), events),
      messages: messagesIn(system.outbox.list({ limit: 10_000 }), events),
      running: system.states
        .running()
        .map(({ arn, states }) => `${arn}: ${states.map(({ state }) => state)}`),
    };
  } finally {
    await system.stop();
  }
}

/** Dead ones included. */
function undeliveredIn(folder: string): Remains['undelivered'] {
  const database = new DatabaseSync(join(folder, 'local.sqlite'), { readOnly: true });
  const rows = (table: string) =>
    database
      .prepare(`SELECT * FROM ${table}`)
      .all()
      .map((row) => JSON.stringify(row));
  const undelivered = { records: rows('stream_journal'), receipts: rows('receipts') };
  database.close();
  return undelivered;
}

async function allEvents(cases: ReturnType<typeof createCases>, reference: string): Promise<RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  for (;;) {
    const { items } = await cases.events(reference, { after: events.length, limit: 100 });
    if (items.length === 0) return events;
    events.push(...items);
  }
}

function stepIn({ event }: RecordedEvent): string[] {
  if (event.type.startsWith('message-')) return [];
  if (event.type === 'rung-climbed') return [`${event.type} ${event.askId} ${event.action}`];
  return ['askId' in event ? `${event.type} ${event.askId}` : event.type];
}

function answerIn({ event }: RecordedEvent): Confirmed[] {
  switch (event.type) {
    case 'assessment-recorded':
      return [{ kind: 'assessment', outcome: event.answer.outcome }];
    case 'delivery-confirmed':
      return [{ kind: 'delivery', outcome: event.answer.outcome }];
    case 'check-in-answered':
      return [{ kind: 'check-in', outcome: 'answered' }];
    default:
      return [];
  }
}

async function stockFrom(goods: ReturnType<typeof createGoods>, events: readonly RecordedEvent[]) {
  const items = events.flatMap(({ event }) => (event.type === 'goods-set-aside' ? event.items : []));
  const consignments = [...new Set(items.map(({ consignmentId }) => consignmentId))];
  const lines = (await Promise.all(consignments.map((id) => goods.lines(id)))).flat();
  return lines.map(({ kind, available, setAside, delivered }) => ({ kind, available, setAside, delivered }));
}

function messagesIn(outbox: readonly OutboxMessage[], events: readonly RecordedEvent[]) {
  const words = ({ to, channel, subject, text }: OutboxMessage) =>
    [to, channel, subject, text.replaceAll(/https?:\S+/g, '')].join('\n');
  const different = new Set(outbox.map(words)).size;
  const known = events.flatMap(({ event }) =>
    event.type === 'message-sent' || event.type === 'message-delivered' ? [event] : [],
  );
  return {
    different,
    again: outbox.length - different,
    recorded: new Set(known.map(({ messageId }) => messageId)).size,
    recordedAsRepeated: known.filter((event) => event.type === 'message-sent' && event.repeated).length,
    escalations: events.filter(({ event }) => event.type === 'escalated').length,
  };
}
