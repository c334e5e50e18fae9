/** What providers report about a message, reduced to what a case records. */
import type { Channel } from '#case';
import type { MessageLabels } from '../labels.ts';

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
  channel: Channel;
  /** Undefined where the message is none of ours: no case waits for it. */
  labels: MessageLabels | undefined;
  outcome: Outcome;
}
