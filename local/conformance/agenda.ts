/** Virtual time for one recording, and what has been put off until some moment of it. */
export type Agenda = {
  now(): number;
  /** Does something after so many seconds of virtual time. */
  after(seconds: number, work: () => Promise<unknown>): void;
  next(): number | undefined;
  /** Moves the clock on to a moment. */
  moveTo(moment: number): void;
  /** Does the earliest thing that is due; false when there is none. */
  doNext(): Promise<boolean>;
};

export function createAgenda(start: number): Agenda {
  let now = start;
  const items: { readonly at: number; readonly work: () => Promise<unknown> }[] = [];
  return {
    now: () => now,
    after: (seconds, work) => {
      items.push({ at: now + seconds * 1000, work });
      items.sort((a, b) => a.at - b.at);
    },
    next: () => items[0]?.at,
    moveTo: (moment) => {
      now = Math.max(now, moment);
    },
    doNext: async () => {
      const first = items[0];
      if (first === undefined || first.at > now) return false;
      items.shift();
      await first.work();
      return true;
    },
  };
}
