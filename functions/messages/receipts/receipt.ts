/** What providers report about a message, reduced to what a case records. */

/** Why a message did not arrive although its address may be right. */
type Failure =
  /** The mailbox was full or its server away, for as long as SES went on trying. */
  | 'not-for-now'
  /** The provider found a virus in it, or could not make sense of it. */
  | 'refused-content'
  | 'blocked'
  | 'unreachable'
  | 'expired'
  | 'spam'
  | 'unknown';

export type Outcome =
  | { status: 'delivered' }
  /** The address is no good, or its owner complained: it is not used again. */
  | { status: 'bounced'; complaint: boolean }
  | { status: 'failed'; code: Failure };

export interface Receipt {
  providerId: string;
  outcome: Outcome;
}
