/** The sums behind a manager's figures; each is undefined where there is nothing to count yet. */

/** The middle value; of an even number of values the mean of the middle two. */
export function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}

/** A share in whole percent, rounded down, so that 100 % means all of them. */
export function percentage(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : Math.floor((part * 100) / whole);
}
