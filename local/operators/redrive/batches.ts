/** Does again what the batches of a stream stand for. Letters of one outage overlap in time: each record is done once for all. */
import type { BatchLetter } from './letter.ts';
import type { DeadLetterQueue } from './queues.ts';
import { eventsAround, everyConsignment, isAround, type RecordAgain } from './records.ts';
import type { Redriving, WhyItStays } from './redriving.ts';

/** Of a queue whose function reads a table's stream. */
export async function doBatchesAgain(
  the: Redriving,
  { of, trigger }: DeadLetterQueue,
  letters: readonly BatchLetter[],
): Promise<(letter: BatchLetter) => WhyItStays> {
  if (trigger.kind !== 'stream') return () => 'its function reads no stream';
  if (letters.length === 0) return () => undefined;
  const records = await recordsOf(the, trigger.table, letters);
  const failed = new Map<string, string>();
  if (!the.dryRun)
    for (const [line, inOrder] of Map.groupBy(records, (record) => record.line)) {
      const failure = await the.doAgain(of, { Records: inOrder.map(({ record }) => record) });
      if (failure !== undefined) failed.set(line, failure);
    }
  return (letter) => {
    const its = records.filter(({ at }) => at === undefined || isAround(at, letter));
    const found = trigger.table === 'goods' || its.length >= letter.records;
    return found ? whatFailed(its, failed) : `only ${its.length} of its records are found`;
  };
}

async function recordsOf(
  { store, tell }: Pick<Redriving, 'store' | 'tell'>,
  table: 'events' | 'goods',
  letters: readonly BatchLetter[],
): Promise<RecordAgain[]> {
  if (table === 'goods') {
    const consignments = await everyConsignment(store);
    tell(`  ${consignments.length} consignments there are`);
    return consignments;
  }
  const events = await eventsAround(store, letters);
  const cases = new Set(events.map(({ line }) => line));
  tell(`  ${events.length} events of ${cases.size} cases were recorded around then`);
  return events;
}

function whatFailed(its: readonly RecordAgain[], failed: ReadonlyMap<string, string>): WhyItStays {
  const lines = [...new Set(its.map(({ line }) => line))].filter((line) => failed.has(line));
  const codes = new Set(lines.map((line) => failed.get(line)));
  return lines.length === 0 ? undefined : `${[...codes].join(', ')} for ${lines.join(', ')}`;
}
