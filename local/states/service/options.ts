/** What this service needs from whoever runs it. */
import type { DatabaseSync } from 'node:sqlite';
import type { Json } from '../json.ts';

export type InvokeResult =
  | { readonly ok: true; readonly payload: unknown }
  | {
      readonly ok: false;
      readonly errorType: string;
      readonly errorMessage: string;
      readonly trace?: string[];
      /** The error's text as the function's own runtime words it, where that is not Node.js. */
      readonly cause?: string;
    };

/** A further service that tasks can call, such as `sqs:sendMessage`. */
export type Integration = (work: Json, context: { readonly token?: string }) => Promise<IntegrationResult>;
type IntegrationResult =
  | { readonly ok: true; readonly output: Json }
  | { readonly ok: false; readonly error: string; readonly cause: string };

export interface WorkflowCall {
  /** ARN of the execution that makes it. */
  readonly execution: string;
  /** In the words of IAM: `lambda:InvokeFunction`. */
  readonly action: string;
  /** ARN, or a function's name. */
  readonly target: string;
}

export interface StatesOptions {
  /** In WAL mode and, for speed, with `PRAGMA synchronous = NORMAL`: a killed process then loses nothing. */
  readonly database: DatabaseSync;
  /** Virtual time, epoch milliseconds. */
  readonly clock: { now(): number };
  /** Runs a function's real handler; by its plain name, whatever ARN the definition gives. */
  invoke(functionName: string, payload: unknown): Promise<InvokeResult>;
  /** Told of every call that a workflow makes of another service. */
  onCall?(call: WorkflowCall): void;
  /** Told when `nextDue()` may have changed. */
  onTimersChanged(): void;
  readonly region?: string;
  readonly account?: string;
  readonly integrations?: Readonly<Record<string, Integration>>;
  /** From 0 up to 1, for retry jitter and `$random()`. */
  random?(): number;
}
