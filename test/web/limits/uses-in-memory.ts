/** How often links and accounts were used, for doors on plain objects; one stretch of time that lasts for ever. */
import { failed, ok } from '#case';
import type { Asks, Limit } from '#functions/store/ports.ts';

/** Seconds that are left of the stretch, whenever somebody asks. */
export const secondsLeft = 290;

export function usesInMemory(): Pick<Asks, 'countLinkUse' | 'countStaffUse' | 'countFamily'> & {
  times(use: string): number;
} {
  const counts = new Map<string, number>();
  const families = new Map<string, Set<string>>();
  const tooOften = failed({ again: secondsLeft });

  async function count(use: string, { most }: Limit) {
    const before = counts.get(use) ?? 0;
    if (before >= most) return tooOften;
    counts.set(use, before + 1);
    return ok(undefined);
  }
  return {
    times: (use) => counts.get(use) ?? 0,
    countLinkUse: (secret, use, limit) => count(`${secret} ${use}`, limit),
    countStaffUse: (person, use, limit) => count(`${person} ${use}`, limit),
    async countFamily(person, reference, { most }) {
      const opened = families.get(person) ?? new Set();
      if (opened.size >= most && !opened.has(reference)) return tooOften;
      families.set(person, opened.add(reference));
      return ok(opened.size);
    },
  };
}
