/** What a life promised and did not keep. */

export interface Broken {
  promise: string;
  /** Where, in ids and codes. */
  where: string;
}

export interface Checks {
  /** Notes that a promise was looked at, and whether it was kept. */
  check(promise: string, kept: boolean, where: () => string): void;
  broken: Broken[];
  counts: Record<string, number>;
}

export function createChecks(): Checks {
  const broken: Broken[] = [];
  const counts: Record<string, number> = {};
  return {
    broken,
    counts,
    check(promise, kept, where) {
      counts[promise] = (counts[promise] ?? 0) + 1;
      if (!kept) broken.push({ promise, where: where() });
    },
  };
}
