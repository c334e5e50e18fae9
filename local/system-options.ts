/** How a local system is started, and what one can do with it. */

import type { Settings } from '#case';
import type { FunctionName } from '#functions/functions.ts';
import type { Counts } from './counts.ts';
import type { Outbox } from './outbox/outbox.ts';
import type { Sending } from './outbox/sending.ts';
import type { CallsMade } from './permissions/calls-made.ts';
import type { States } from './states/index.ts';
import type { PassingTime } from './time/passing-time.ts';
import type { VirtualClock } from './time/virtual-clock.ts';

export interface SystemOptions {
  /** Where the data is kept; absent: in memory, gone with the process. */
  folder?: string | undefined;
  /** 0 (and absent): a free one. */
  port?: number | undefined;
  /** Forgets what the folder held. */
  fresh?: boolean;
  /** Functions log nothing. */
  quiet?: boolean;
  /** Functions log all that they do, not only what is amiss. */
  logsAll?: boolean;
  /** UTC instant at which the clock of a new system begins; absent: now. */
  startAt?: string | undefined;
  /** False: time stands still except when it is moved. Absent: it runs. */
  realTime?: boolean;
  /** Fills a new system with the fictional organisation, or with its staff alone; absent: no. */
  seed?: boolean | 'staff';
  /** The organisation's changes to the default settings; seen by functions that this process has not loaded yet. */
  settings?: Partial<Settings>;
  /** Lets links and accounts be used however often; likewise. */
  unlimited?: boolean;
  /** Functions that run at their times of day; absent: none. */
  scheduled?: readonly FunctionName[];
  /** Counts DynamoDB's request units, which takes time. */
  metered?: boolean;
}

export interface LocalSystem extends Pick<PassingTime, 'advance' | 'settled'> {
  /** Address of the front doors: `http://localhost:3000`. */
  url: string;
  clock: VirtualClock;
  states: States;
  /** Whether email and SMS go out. */
  sending: Sending;
  outbox: Outbox;
  counts: Counts;
  /** Who has called what of AWS since the start. */
  calls: Pick<CallsMade, 'list'>;
  /** Changes the secret of staff's sessions, as Secrets Manager has it done every month. */
  rotateSecret(): Promise<void>;
  /** Ends cleanly: lets what is under way finish first, for a few seconds. */
  stop(): Promise<void>;
}

/** Another process uses the folder. */
export class FolderInUse extends Error {
  constructor(folder: string) {
    super(`Another Asar is running on ${folder}`);
    this.name = 'FolderInUse';
  }
}
