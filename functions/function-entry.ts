/** What the table of functions says of each: what it is, what calls it, and what it may do. */
import type { Grant } from './grants.ts';

export type Trigger =
  | { kind: 'http' }
  | { kind: 'workflow' }
  | { kind: 'stream'; table: 'events' | 'goods'; eventNames: readonly ('INSERT' | 'MODIFY')[] }
  /** At each of these hours and minutes, in the organisation's own time: `hours: [9, 10], minutes: [0, 30]`, four times a day. */
  | { kind: 'schedule'; hours: readonly number[]; minutes: readonly number[] }
  /** Secrets Manager, every so many days, to change the secret that staff's sessions are sealed with. */
  | { kind: 'rotation' }
  /** SES and SMS event destinations, through one SNS topic each. */
  | { kind: 'receipts' };

export interface FunctionEntry {
  /** Path from the repository's root; the module exports `handler`. */
  entry: string;
  purpose: string;
  trigger: Trigger;
  tables: readonly Grant[];
  /** Sends email (SES SendRawEmail). */
  email?: true;
  /** Sends SMS (End User Messaging SendTextMessage). */
  sms?: true;
  /** Starts cases' executions, reads what executions went through, or sees whether a case's have ended. */
  workflow?: readonly ('start' | 'read' | 'see')[];
  /** The state machines whose task tokens it answers. */
  answers?: readonly ('case' | 'ask-a-person')[];
  /** Reads staff's sessions: may read the secret that they are sealed with. */
  session?: true;
  /** Is told who signs staff in. */
  signsIn?: true;
  timeoutSeconds: number;
}
