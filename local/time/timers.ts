/** Sources of timers: the executions' own, and the retries of streams and receipts. */

export interface TimerSource {
  /** Virtual milliseconds of its earliest timer. */
  nextDue(): number | undefined;
  /** Fires the one earliest timer due by now; false when none is. */
  fireNext(now: number): Promise<boolean>;
}

/** The source whose timer is due first; of equals the one named first. */
export function earliest(sources: readonly TimerSource[]): { source: TimerSource; due: number } | undefined {
  let first: { source: TimerSource; due: number } | undefined;
  for (const source of sources) {
    const due = source.nextDue();
    if (due !== undefined && (first === undefined || due < first.due)) first = { source, due };
  }
  return first;
}
