/** How long something takes, over and over. */

export interface Times {
  /** Milliseconds that half of the runs kept to. */
  p50: number;
  /** Milliseconds that 95 of 100 runs kept to. */
  p95: number;
}

/** Runs that warm the code up, and do not count. */
const warming = 3;

export async function timesOf(run: () => Promise<unknown>, runs: number): Promise<Times> {
  const took: number[] = [];
  for (let index = -warming; index < runs; index++) {
    const began = performance.now();
    await run();
    if (index >= 0) took.push(performance.now() - began);
  }
  took.sort((a, b) => a - b);
  const at = (share: number): number => took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}
