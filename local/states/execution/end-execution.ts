/** Closes an execution: nothing of it runs, waits or counts any more. */
import type { Json } from '../json.ts';
import type { Status } from './model.ts';
import { stopChildren } from './stop-children.ts';
import type { Turn } from './turn.ts';

export type End = {
  readonly status: Exclude<Status, 'RUNNING'>;
  readonly output?: Json;
  readonly error?: string | null;
  readonly cause?: string | null;
};

export function endExecution(turn: Turn, { status, output, error, cause }: End): void {
  const { execution } = turn;
  stopChildren(turn, execution.threads);
  execution.status = status;
  execution.stoppedAt = turn.now;
  if (output !== undefined) execution.output = output;
  if (typeof error === 'string') execution.error = error;
  if (typeof cause === 'string') execution.cause = cause;
  execution.threads = [];
  execution.runnable = [];
  delete execution.deadline;
}
