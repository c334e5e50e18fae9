/** How long to wait before a state is tried again. */
import type { Retrier } from '../definition/model.ts';

/** Milliseconds; `used` is how often this retrier has been used before. */
export function retryAfter(retrier: Retrier, used: number, random: () => number): number {
  const grown = retrier.intervalSeconds * retrier.backoffRate ** used;
  const seconds = Math.min(grown, retrier.maxDelaySeconds ?? Number.POSITIVE_INFINITY);
  return Math.round(seconds * 1000 * (retrier.fullJitter ? random() : 1));
}
