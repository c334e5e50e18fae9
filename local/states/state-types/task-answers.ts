/** What comes back for a task: its call's result, an answer to its token, the end of its nested execution, or nothing. */
import type { TaskState } from '../definition/model.ts';
import { failState } from '../execution/fail.ts';
import { errorDetails, outputDetails } from '../execution/history-event.ts';
import { leaveWith } from '../execution/leave.ts';
import { dataLimitFailure, isTooLarge } from '../execution/limits.ts';
import type { Thread, TimerKind } from '../execution/model.ts';
import { stopChildren } from '../execution/stop-children.ts';
import type { Turn } from '../execution/turn.ts';
import type { Json } from '../json.ts';
import type { Failure } from '../outcome.ts';
import { taskEvent } from './task-events.ts';

export type Answer =
  | { readonly ok: true; readonly output: Json; readonly childArn?: string }
  | { readonly ok: false; readonly error: string | null; readonly cause: string | null };

/** The call has returned: that is the result, or (when a token or a child is awaited) only the beginning. */
export async function callReturned(
  turn: Turn,
  thread: Thread,
  state: TaskState,
  answer: Answer,
): Promise<void> {
  const { resource } = state;
  const waits = resource.kind === 'service' && resource.pattern !== 'response';
  if (!answer.ok || !waits || thread.task === undefined) return taskAnswered(turn, thread, state, answer);
  taskEvent(turn, thread, state, 'Submitted', outputDetails(answer.output));
  thread.task.stage = resource.pattern === 'token' ? 'awaiting-token' : 'awaiting-child';
  if (answer.childArn !== undefined) thread.task.childArn = answer.childArn;
}

/** The task is over. */
export async function taskAnswered(
  turn: Turn,
  thread: Thread,
  state: TaskState,
  answer: Answer,
): Promise<void> {
  const failure = failureIn(state, answer);
  if (failure !== undefined) {
    taskEvent(turn, thread, state, 'Failed', errorDetails(failure.error, failure.cause));
    return failState(turn, thread, state, failure, 'later');
  }
  if (!answer.ok) return;
  taskEvent(turn, thread, state, 'Succeeded', outputDetails(answer.output));
  thread.timers = {};
  await leaveWith(turn, thread, state, answer.output);
}

function failureIn({ resource }: TaskState, answer: Answer): Failure | undefined {
  if (!answer.ok) return { error: answer.error, cause: answer.cause };
  if (!isTooLarge(answer.output)) return undefined;
  return dataLimitFailure(resource.kind === 'function' ? resource.arn : resource.service);
}

/** Neither result nor heartbeat has come in time; a late one will find nobody waiting. */
export function recordTimeout(turn: Turn, thread: Thread, state: TaskState): void {
  stopChildren(turn, [thread]);
  taskEvent(turn, thread, state, 'TimedOut', errorDetails('States.Timeout', null));
}

export async function failByTimeout(
  turn: Turn,
  thread: Thread,
  state: TaskState,
  kind: TimerKind,
): Promise<void> {
  const heartbeat = kind === 'heartbeat' ? { heartbeat: true as const } : {};
  const failure: Failure = { error: 'States.Timeout', cause: null, ...heartbeat };
  await failState(turn, thread, state, failure, 'later');
}
