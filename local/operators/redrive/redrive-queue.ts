/** One queue of dead letters: says what each is, does again what it stands for, and removes it once that has succeeded. */
import type { StoreDependencies } from '#functions/store/index.ts';
import type { DoAgain } from './do-again.ts';
import { type BatchLetter, type Letter, readLetter } from './letter.ts';
import type { LetterBox, Taken } from './letter-box.ts';
import type { DeadLetterQueue } from './queues.ts';
import { eventsAround, everyConsignment, isAround, type RecordAgain } from './records.ts';

export interface Redriving {
  store: Pick<StoreDependencies, 'dynamo' | 'tables'>;
  doAgain: DoAgain;
  /** Says and does nothing else. */
  dryRun: boolean;
  tell(line: string): void;
}

/** What is still in the queue afterwards, and why: undefined for a letter that is done. */
type Stays = string | undefined;

/** @returns how many letters stay. */
export async function redriveQueue(
  the: Redriving,
  { of, trigger }: DeadLetterQueue,
  box: LetterBox,
): Promise<number> {
  const letters = (await box.takeAll()).map((taken) => ({ taken, letter: readLetter(taken.body) }));
  the.tell(`${of}: ${letters.length === 0 ? 'no dead letters' : `${letters.length} dead letters`}`);
  const batches = letters.flatMap(({ letter }) => (letter?.kind === 'batch' ? [letter] : []));
  const ofBatch =
    batches.length === 0 || trigger.kind !== 'stream'
      ? undefined
      : await doBatches(the, of, trigger.table, batches);
  let stay = 0;
  for (const { taken, letter } of letters) {
    const why = await settle(the, of, letter, ofBatch);
    the.tell(`  ${wordsFor(taken, letter)}: ${the.dryRun ? 'left as it is' : (why ?? 'done again')}`);
    if (the.dryRun || why !== undefined) {
      await box.putBack(taken);
      stay += 1;
    } else await box.remove(taken);
  }
  return stay;
}

async function settle(
  the: Redriving,
  of: DeadLetterQueue['of'],
  letter: Letter | undefined,
  ofBatch: ((letter: BatchLetter) => Stays) | undefined,
): Promise<Stays> {
  if (letter === undefined) return 'stays: not a letter that this command knows';
  if (letter.kind === 'batch')
    return ofBatch === undefined ? 'stays: no function of a stream' : ofBatch(letter);
  if (the.dryRun) return undefined;
  const failure = await the.doAgain(of, letter.event);
  return failure === undefined ? undefined : `stays: ${failure}`;
}

/** Letters of one outage overlap in time: each record is done once for all of them. */
async function doBatches(
  the: Redriving,
  of: DeadLetterQueue['of'],
  table: 'events' | 'goods',
  letters: readonly BatchLetter[],
): Promise<(letter: BatchLetter) => Stays> {
  const records =
    table === 'events' ? await eventsAround(the.store, letters) : await everyConsignment(the.store);
  const lines = Map.groupBy(records, ({ line }) => line);
  the.tell(
    `  ${records.length} ${table === 'events' ? `events of ${lines.size} cases were recorded around then` : 'consignments there are'}`,
  );
  const failed = new Map<string, string>();
  if (!the.dryRun)
    for (const [line, inOrder] of lines) {
      const failure = await the.doAgain(of, { Records: inOrder.map(({ record }) => record) });
      if (failure !== undefined) failed.set(line, failure);
    }
  return (letter) => {
    const its = records.filter(({ at }) => at === undefined || isAround(at, letter));
    if (table === 'events' && its.length < letter.records)
      return `stays: only ${its.length} of its records are found`;
    return staysFor(its, failed);
  };
}

function staysFor(its: readonly RecordAgain[], failed: ReadonlyMap<string, string>): Stays {
  const lines = new Set(its.map(({ line }) => line).filter((line) => failed.has(line)));
  const codes = new Set([...lines].map((line) => failed.get(line)));
  return lines.size === 0 ? undefined : `stays: ${[...codes].join(', ')} for ${[...lines].join(', ')}`;
}

function wordsFor({ since }: Taken, letter: Letter | undefined): string {
  if (letter === undefined) return `since ${since}`;
  const { records, why } = letter;
  return `since ${since}, ${records} ${records === 1 ? 'record' : 'records'}, ${why}`;
}
