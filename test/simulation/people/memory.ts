/** What people remember of a life, to be held against what is left of it. */
import type { CaseReference, RecordedEvent } from '#case';

/** A page told a volunteer that their answer is recorded. */
interface ConfirmedAnswer {
  reference: CaseReference;
  askId: string;
  person: string;
  says: string;
}

export interface Memory {
  answers: ConfirmedAnswer[];
  /** What staff were told is recorded. */
  events: RecordedEvent[];
  /** What machines wrote into a case: places in logs. */
  byScanners: string[];
}
