/** What a manager can be shown of a workflow's execution: where it was, when, and what went wrong. Never its data. */
import type { Instant, Result } from '#case';

/** One event of an execution's history, as the workflow service numbers them. */
export interface ExecutionEvent {
  /** From 1. */
  id: number;
  /** The event that led to this one; 0 for the first. */
  previous: number;
  /** The service's own name: `TaskStateEntered`. */
  type: string;
  at: Instant;
  /** Name of the state that was entered or left. */
  state?: string;
  /** Name of the error, where something failed or timed out; its cause is left out, which may quote data. */
  error?: string;
}

export type ExecutionStatus = 'running' | 'succeeded' | 'failed' | 'timed-out' | 'stopped';

export interface ExecutionPage {
  status: ExecutionStatus;
  startedAt: Instant;
  endedAt?: Instant;
  events: ExecutionEvent[];
  /** Cursor of the page after this one. */
  next?: string;
}

export interface ExecutionHistories {
  /**
   * One page of an execution's history, oldest first.
   * The service forgets an execution 90 days after its end, and a cursor after a day.
   */
  read(
    arn: string,
    paging: { limit: number; cursor?: string },
  ): Promise<Result<ExecutionPage, 'no-longer-kept' | 'bad-cursor'>>;
}
