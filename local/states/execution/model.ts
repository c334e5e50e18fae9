/** The whole state of an execution as it is stored: plain data, so that any process can take it up again. */
import type { Json } from '../json.ts';

export type Status = 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT' | 'ABORTED';

/** A moment something is due; `order` settles which of two timers of the same moment fires first. */
export type Timer = { readonly at: number; readonly order: number };
export type TimerKind = 'wait' | 'retry' | 'timeout' | 'heartbeat';

/** The parent's task that started this execution with `.sync` and waits for its end. */
export type StartedBy = { readonly arn: string; readonly thread: number; readonly call: number };

export type Execution = {
  /** Its place among all executions ever started, by which it is listed and its history is kept. */
  readonly number: number;
  readonly arn: string;
  readonly name: string;
  readonly machine: string;
  /** The revision of the machine's definition that this execution began with and keeps. */
  readonly revision: number;
  readonly input: Json;
  readonly startedAt: number;
  readonly startedBy?: StartedBy;
  status: Status;
  stoppedAt?: number;
  output?: Json;
  error?: string;
  cause?: string;
  lastEvent: number;
  lastThread: number;
  lastCall: number;
  /** The end of the machine's TimeoutSeconds. */
  deadline?: Timer;
  threads: Thread[];
  /** Threads that have something to do now, in turn. */
  runnable: number[];
};

/** One line of control: the execution itself, a Parallel branch or a Map iteration. */
export type Thread = {
  readonly id: number;
  readonly parent?: number;
  /** Which branch or iteration of the parent's state this is. */
  readonly index: number;
  readonly item?: Json;
  readonly variables: Record<string, Json>;
  state: string;
  phase: 'enter' | 'start-task' | 'begin-again' | 'waited' | 'held';
  input: Json;
  /** The last event of this line of control: what the next one links back to. */
  previous: number;
  /** The event before the state was entered: failed queries on entering link back to that. */
  beforeState: number;
  enteredEvent: number;
  enteredAt: number;
  /** How often each retrier has been used since the state was entered. */
  attempts: number[];
  timers: { [kind in TimerKind]?: Timer };
  task?: TaskProgress;
  children?: Children;
};

export type TaskProgress = {
  /** Distinguishes this call from earlier ones of the same state: late answers to those are dropped. */
  readonly call: number;
  readonly arguments: Json;
  stage: 'scheduled' | 'calling' | 'awaiting-token' | 'awaiting-child';
  readonly token?: string;
  readonly heartbeatSeconds?: number;
  /** The name a nested execution is started with: chosen before the call, so that a repeated call finds it again. */
  readonly childName?: string;
  childArn?: string;
};

type Children = {
  readonly items?: Json[];
  readonly total: number;
  readonly atOnce: number;
  started: number;
  finished: number;
  outputs: Json[];
};

export function threadOf(execution: Execution, id: number): Thread | undefined {
  return execution.threads.find((thread) => thread.id === id);
}

export function childrenOf(execution: Execution, parent: Thread): Thread[] {
  return execution.threads.filter((thread) => thread.parent === parent.id).sort((a, b) => a.index - b.index);
}

export function retryCount(thread: Thread): number {
  return thread.attempts.reduce((sum, count) => sum + count, 0);
}
