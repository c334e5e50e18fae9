/** Counts what is under way, and tells when nothing is. */
export type Quiet = {
  busy<T>(work: Promise<T>): Promise<T>;
  settled(): Promise<void>;
};

export function createQuiet(): Quiet {
  let underWay = 0;
  let waiting: (() => void)[] = [];

  function done(): void {
    underWay -= 1;
    if (underWay > 0) return;
    const told = waiting;
    waiting = [];
    for (const tell of told) tell();
  }

  return {
    busy: (work) => {
      underWay += 1;
      work.then(done, done);
      return work;
    },
    settled: async () => {
      while (underWay > 0) await new Promise<void>((tell) => waiting.push(tell));
    },
  };
}
