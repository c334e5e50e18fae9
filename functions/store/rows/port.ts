/** The lists of cases and the figures over them, as the rest of the system sees them. */
import type { CaseReference, CaseState, Coming, GoodsKind, Instant, PersonId, Stage } from '#case';
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
  /** What comes next while nobody does anything; absent in a closed case, and in a row from before this was kept. */
  coming?: Coming;
  openedAt: Instant;
}

/** Of a list of one member of staff, only what fits all of these. */
export interface Narrowing {
  stage?: Stage;
  area?: string;
  /** Why the case waits, in codes: a reason for staff, or a kind of question. */
  reason?: string;
  /** Only what is due before this instant. */
  before?: Instant;
}

/** What a volunteer's help has changed, in numbers of families; what each means is said where it is counted. */
export interface Help {
  /** Whom they met, at the door or by phone. */
  families: number;
  deliveries: number;
  /** Families whose housing was bad at first and is good now. */
  homes: number;
  /** Families who are better off than at first. */
  better: number;
}

export interface CaseRows {
  /** Folds the events after the row into it; safe to repeat, guarded by the sequence number. Returns the state. */
  project(reference: CaseReference): Promise<CaseState | undefined>;
  byStage(stage: Stage, paging: Paging & { coordinator?: PersonId; area?: string }): Promise<Page<CaseLine>>;
  /** Cases that wait for this person, a member of staff or the volunteer who is asked; overdue first. */
  onDesk(person: PersonId, paging: Paging & Narrowing): Promise<Page<CaseLine>>;
  /** How many cases wait for this person, all or those due before an instant. */
  countOnDesk(person: PersonId, before?: Instant): Promise<number>;
  /** Every open case of this coordinator, what is due first first; `others`: only those that do not wait for them. */
  caseload(coordinator: PersonId, paging: Paging & Narrowing & { others?: true }): Promise<Page<CaseLine>>;
  /** Closed cases whose families are still known, of those closed before an instant; part after part, longest closed first. */
  closedBefore(before: Instant): AsyncIterable<CaseLine>;
  /** The lines of these cases, in no order, without those that do not exist. */
  linesOf(references: readonly CaseReference[]): Promise<CaseLine[]>;
  /**
   * Number of cases in the stage, those due (for closed cases: closed) before or since an instant if one is given.
   * Reads the keys of all that it counts.
   */
  count(stage: Stage, due?: { before: Instant } | { since: Instant }): Promise<number>;
  /** Whole days from intake to first delivery, of first deliveries in these months (`2026-11`). */
  daysToDelivery(months: readonly string[]): Promise<number[]>;
  /** Settled check-ins that were due in these months: those answered by their due date, and all. */
  checkInsInTime(months: readonly string[]): Promise<{ inTime: number; all: number }>;
  helpOf(person: PersonId): Promise<Help>;
  /** Cases waiting for a kind of goods, highest priority first. */
  waitingForGoods(
    kind: GoodsKind,
    paging: Paging,
  ): Promise<Page<{ reference: CaseReference; priority: number }>>;
}
