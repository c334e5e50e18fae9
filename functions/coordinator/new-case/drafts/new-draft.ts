/** A draft in which nothing is typed yet. */
import type { Instant, PersonId } from '#case';
import type { Draft } from '#functions/store/ports.ts';

export const newDraft = (id: string, coordinator: PersonId, now: Instant): Draft => ({
  id,
  coordinator,
  sections: {},
  startedAt: now,
  changedAt: now,
  version: 0,
});
