/** What the control room sees of the system and may do to it. */

import type { StaffDoor } from '#functions/routes.ts';
import type { OutboxMessage } from '../outbox/outbox.ts';
import type { Fate } from '../outbox/receipt-events.ts';
import type { Sending } from '../outbox/sending.ts';
import type { RunningExecution } from '../states/index.ts';
import type { Advance, Advanced } from '../time/passing-time.ts';

export interface ControlRoomSystem {
  /** Virtual milliseconds. */
  now(): number;
  /** Virtual milliseconds of the next timer. */
  nextDue(): number | undefined;
  timeZone: string;
  advance(by: Advance): Promise<Advanced>;
  outbox: {
    list(paging: { limit: number; before?: number | undefined }): OutboxMessage[];
    find(id: number): OutboxMessage | undefined;
  };
  sending: Sending;
  /** Lets a message bounce or be complained about, as its provider would report it. */
  tellFate(message: OutboxMessage, fate: Fate): void;
  running(): RunningExecution[];
  deadLetters(): DeadLetterLine[];
  /** False when there is no such dead letter. */
  tryAgain(kind: DeadLetterLine['kind'], id: number): Promise<boolean>;
  staff(): Promise<StaffMember[]>;
}

export interface DeadLetterLine {
  kind: 'stream' | 'receipt';
  id: number;
  /** What could not be delivered, in keys. */
  what: string;
  error: string;
}

export interface StaffMember {
  role: StaffDoor;
  id: string;
  name: string;
}
