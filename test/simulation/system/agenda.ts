/** What is still to come, in virtual time; of what is due at once, first what was put down first. */
import type { TimerSource } from '#local/time/timers.ts';

export interface Agenda extends TimerSource {
  /** @param at virtual milliseconds. @returns takes it off again. */
  put(at: number, work: () => void): () => void;
}

interface Entry {
  at: number;
  work: () => void;
}

export function createAgenda(): Agenda {
  const entries: Entry[] = [];
  return {
    put(at, work) {
      const entry = { at, work };
      let place = entries.length;
      // Latest first: what comes next is taken from the end.
      while (place > 0 && (entries[place - 1]?.at ?? 0) <= at) place -= 1;
      entries.splice(place, 0, entry);
      return () => {
        const found = entries.indexOf(entry);
        if (found >= 0) entries.splice(found, 1);
      };
    },
    nextDue: () => entries.at(-1)?.at,
    async fireNext(now) {
      const next = entries.at(-1);
      if (next === undefined || next.at > now) return false;
      entries.pop();
      next.work();
      return true;
    },
  };
}
