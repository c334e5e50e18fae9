/** The log of every case, as the rest of the system sees it. */
import type { Actor, CaseCommand, CaseReference, CaseState, RecordedEvent, Refusal, Result } from '#case';
import type { Page, Paging } from '../paging.ts';

/** The log and the use case of every command: load, decide, append once, conditionally. */
export interface Cases {
  /** The case as it is now: its row and the few events after it. Undefined when there is no such case. */
  load(reference: CaseReference): Promise<CaseState | undefined>;
  /**
   * Carries out one command: exactly one event is appended with one conditional write, or nothing is.
   * When another writer was first, the decision is taken again on the new state (a bounded number of times).
   */
  carryOut(reference: CaseReference, command: CaseCommand, by: Actor): Promise<Result<CarriedOut, Refusal>>;
  /** The log itself, oldest first unless `newestFirst`. */
  events(
    reference: CaseReference,
    paging: Paging & { after?: number; newestFirst?: boolean },
  ): Promise<Page<RecordedEvent>>;
}
export interface CarriedOut {
  recorded: RecordedEvent;
  /** The case after the event. */
  state: CaseState;
}
