/** Cases kept in an array: the real model on a log without a database. */
import {
  type Actor,
  type CaseCommand,
  type CaseReference,
  decide,
  defaultSettings,
  fold,
  ok,
  type RecordedEvent,
  seal,
} from '#case';
import type { Cases } from '#functions/store/ports.ts';

export interface CasesInMemory extends Cases {
  log: RecordedEvent[];
}

export function casesInMemory(now: () => string): CasesInMemory {
  const log: RecordedEvent[] = [];
  const of = (reference: CaseReference) => log.filter((recorded) => recorded.reference === reference);
  return {
    log,
    load: async (reference) => fold(of(reference)),
    async carryOut(reference: CaseReference, command: CaseCommand, by: Actor) {
      const before = fold(of(reference));
      const decided = decide(before, command, { now: now(), settings: defaultSettings });
      if (!decided.ok) return decided;
      const recorded = seal(before, decided.value, now(), by, reference);
      log.push(recorded);
      const state = fold([recorded], before);
      if (state === undefined) throw new Error('An event makes a case');
      return ok({ recorded, state });
    },
    async events(reference, { after = 0, newestFirst = false, limit, cursor }) {
      const later = of(reference).filter(({ sequence }) => sequence > after);
      const ordered = newestFirst ? later.toReversed() : later;
      const from = Number(cursor ?? 0);
      const next = from + limit;
      return {
        items: ordered.slice(from, next),
        ...(next < ordered.length && { next: String(next) }),
      };
    },
  };
}
