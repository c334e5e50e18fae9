/** The lists of cases and the figures over them, as the rest of the system sees them. */
import type { CaseReference, CaseState, GoodsKind, Instant, PersonId, Stage } from '#case';
import type { Page, Paging } from '../paging.ts';

/** A line in a list of cases. */
export interface CaseLine {
  reference: CaseReference;
  stage: Stage;
  /** When something is due next (UTC instant); lists are in this order. */
  due: Instant;
  priority: number;
  area: string;
  coordinator: PersonId;
  volunteer?: PersonId;
  /** Who the case waits for, and why, in codes. */
  waitsFor?: { person: PersonId; role: 'volunteer' | 'coordinator' | 'manager'; reason: string };
  openedAt: Instant;
}

export interface CaseRows {
  /** Folds the events after the row into it; safe to repeat, guarded by the sequence number. Returns the state. */
  project(reference: CaseReference): Promise<CaseState | undefined>;
  byStage(stage: Stage, paging: Paging & { coordinator?: PersonId; area?: string }): Promise<Page<CaseLine>>;
  /** Cases that wait for this person, a member of staff or the volunteer who is asked; overdue first. */
  onDesk(person: PersonId, paging: Paging): Promise<Page<CaseLine>>;
  /** Every open case of this coordinator, what is due first first. */
  caseload(coordinator: PersonId, paging: Paging): Promise<Page<CaseLine>>;
  /**
   * Number of cases in the stage, those due (for closed cases: closed) before or since an instant if one is given.
   * Reads the keys of all that it counts.
   */
  count(stage: Stage, due?: { before: Instant } | { since: Instant }): Promise<number>;
  /** Whole days from intake to first delivery, of first deliveries in these months (`2026-11`). */
  daysToDelivery(months: readonly string[]): Promise<number[]>;
  /** Settled check-ins that were due in these months: those answered by their due date, and all. */
  checkInsInTime(months: readonly string[]): Promise<{ inTime: number; all: number }>;
  /** Cases waiting for a kind of goods, highest priority first. */
  waitingForGoods(
    kind: GoodsKind,
    paging: Paging,
  ): Promise<Page<{ reference: CaseReference; priority: number }>>;
}
