/** The log is gapless, its hashes hold, and what people saw confirmed is in it, once. */
import { hashOf, type RecordedEvent, verifyLog } from '#case';
import type { Memory } from '../people/memory.ts';
import type { Checks } from './broken.ts';
import { sameAnswer } from './same-answer.ts';

export function checkLog(
  { check }: Checks,
  reference: string,
  log: readonly RecordedEvent[],
  memory: Memory,
): void {
  const verified = verifyLog(log);
  check(
    'the log is gapless and its hashes hold',
    verified.ok,
    () => `${reference} ${JSON.stringify(verified)}`,
  );
  for (const told of memory.events.filter((event) => event.reference === reference)) {
    const kept = log[told.sequence - 1];
    check(
      'what staff were told is recorded is in the log',
      kept !== undefined && hashOf(kept) === hashOf(told),
      () => `${reference} ${told.sequence} ${told.event.type}`,
    );
  }
  const answers = log.flatMap(answerIn);
  for (const { askId, person, says } of memory.answers.filter((one) => one.reference === reference))
    check(
      'an answer that was confirmed is in the log',
      answers.some(
        (one) =>
          one.askId === askId && one.person === person && [one.says, byThings[one.says]].includes(says),
      ),
      () => `${reference} ${askId} ${person} ${says}`,
    );
  for (const [index, one] of answers.entries()) {
    const before = answers
      .slice(0, index)
      .findLast((other) => other.askId === one.askId && other.person === one.person);
    check(
      'an answer is in the log once',
      before === undefined || !sameAnswer(before.answer, one.answer),
      () => `${reference} ${one.sequence} repeats ${before?.sequence}`,
    );
  }
}

/** Marked thing by thing, a delivery can turn out to be one of these. */
const byThings: Readonly<Record<string, string>> = { delivered: 'partly', refused: 'partly' };

interface Answer {
  sequence: number;
  askId: string;
  person: string;
  says: string;
  answer: object;
}

function answerIn({ sequence, event }: RecordedEvent): Answer[] {
  if (!('answer' in event)) return [];
  const { askId, volunteer: person, answer } = event;
  return [{ sequence, askId, person, answer, says: saidBy(event) }];
}

function saidBy(event: Extract<RecordedEvent['event'], { answer: unknown }>): string {
  if (event.type === 'check-in-answered')
    return `${event.answer.alarm ? 'yes' : 'no'} ${event.answer.scores.housing}`;
  return event.answer.outcome;
}
