/** One queue of dead letters: says what each is, does again what it stands for, and removes it once that has succeeded. */
import { doBatchesAgain } from './batches.ts';
import { type Letter, readLetter } from './letter.ts';
import type { LetterBox, Taken } from './letter-box.ts';
import type { DeadLetterQueue } from './queues.ts';
import type { Redriving, WhyItStays } from './redriving.ts';

/** @returns how many letters stay. */
export async function redriveQueue(the: Redriving, queue: DeadLetterQueue, box: LetterBox): Promise<number> {
  const taken = await box.takeAll();
  the.tell(`${queue.of}: ${taken.length === 0 ? 'no' : taken.length} dead letters`);
  const inHand = new Set(taken);
  try {
    const letters = taken.map((one) => ({ one, letter: readLetter(one.body) }));
    const batches = letters.flatMap(({ letter }) => (letter?.kind === 'batch' ? [letter] : []));
    const ofBatch = await doBatchesAgain(the, queue, batches);
    for (const { one, letter } of letters) {
      const why = letter?.kind === 'batch' ? ofBatch(letter) : await doCallAgain(the, queue, letter);
      the.tell(`  ${wordsFor(one, letter)}: ${outcome(why, the.dryRun)}`);
      if (the.dryRun || why !== undefined) continue;
      await box.remove(one);
      inHand.delete(one);
    }
  } finally {
    // Whatever is not done is seen by the alarm again, also when this was broken off.
    for (const one of inHand) await box.putBack(one);
  }
  return inHand.size;
}

async function doCallAgain(
  the: Redriving,
  { of }: DeadLetterQueue,
  letter: Exclude<Letter, { kind: 'batch' }> | undefined,
): Promise<WhyItStays> {
  if (letter === undefined) return 'not a letter that this command knows';
  return the.dryRun ? undefined : the.doAgain(of, letter.event);
}

function outcome(why: WhyItStays, dryRun: boolean): string {
  if (why !== undefined) return `stays: ${why}`;
  return dryRun ? 'would be done again' : 'done again';
}

function wordsFor({ since }: Taken, letter: Letter | undefined): string {
  if (letter === undefined) return `since ${since}`;
  const { records, why } = letter;
  return `since ${since}, ${records} ${records === 1 ? 'record' : 'records'}, ${why}`;
}
