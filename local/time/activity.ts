/** What is under way in this process, so that one can wait until everything has settled. */

export interface Activity {
  /** Counts the work as under way until it ends, well or badly. */
  track<Value>(work: Promise<Value>): Promise<Value>;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
  /** Resolves when all that is under way at this moment has ended; what begins later is not waited for. */
  passed(): Promise<void>;
  count(): number;
}

export function createActivity(): Activity {
  const underWay = new Set<Promise<unknown>>();
  return {
    track(work) {
      underWay.add(work);
      const end = () => underWay.delete(work);
      work.then(end, end);
      return work;
    },
    async idle() {
      while (underWay.size > 0) await Promise.allSettled(underWay);
    },
    async passed() {
      await Promise.allSettled([...underWay]);
    },
    count: () => underWay.size,
  };
}
