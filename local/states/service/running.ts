/** What runs and what it waits for, in a form for people who watch over it. */
import type { Execution, Thread } from '../execution/model.ts';
import type { Json } from '../json.ts';

type WaitsFor =
  | { readonly kind: 'time'; readonly until: number }
  | { readonly kind: 'retry'; readonly until: number }
  | { readonly kind: 'call'; readonly until?: number }
  | { readonly kind: 'token'; readonly token: string; readonly until?: number }
  | { readonly kind: 'execution'; readonly arn: string; readonly until?: number };

export type CurrentState = {
  readonly state: string;
  /** Virtual epoch milliseconds, as are all times here. */
  readonly enteredAt: number;
  readonly input: Json;
  /** Absent for a state that only holds others (Parallel, Map). */
  readonly waitsFor?: WaitsFor;
};

export type RunningExecution = {
  readonly arn: string;
  readonly name: string;
  readonly machine: string;
  readonly startedAt: number;
  readonly input: Json;
  readonly states: readonly CurrentState[];
};

export function describeRunning(execution: Execution): RunningExecution {
  const { arn, name, machine, startedAt, input, threads } = execution;
  return { arn, name, machine, startedAt, input, states: threads.map(currentState) };
}

function currentState(thread: Thread): CurrentState {
  const { state, enteredAt, input } = thread;
  const waitsFor = waitOf(thread);
  return waitsFor === undefined ? { state, enteredAt, input } : { state, enteredAt, input, waitsFor };
}

function waitOf({ timers, task }: Thread): WaitsFor | undefined {
  if (timers.wait !== undefined) return { kind: 'time', until: timers.wait.at };
  if (timers.retry !== undefined) return { kind: 'retry', until: timers.retry.at };
  if (task === undefined) return undefined;
  const ends = [timers.timeout, timers.heartbeat].flatMap((timer) => timer?.at ?? []);
  const until = ends.length === 0 ? {} : { until: Math.min(...ends) };
  if (task.stage === 'awaiting-token' && task.token !== undefined) {
    return { kind: 'token', token: task.token, ...until };
  }
  if (task.childArn !== undefined) return { kind: 'execution', arn: task.childArn, ...until };
  return { kind: 'call', ...until };
}
