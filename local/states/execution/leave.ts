/** Leaves a state: its output is worked out, the exit is recorded, and the thread goes on or ends. */
import type { DataFlow, State } from '../definition/model.ts';
import type { Json, JsonObject } from '../json.ts';
import type { Failure, Outcome } from '../outcome.ts';
import type { Leaving } from '../query/language.ts';
import { endThread } from './end-thread.ts';
import { failState, type Moment } from './fail.ts';
import { outputDetails } from './history-event.ts';
import { dataLimitFailure, isTooLarge } from './limits.ts';
import type { Thread } from './model.ts';
import { languageOf, scopeOf } from './scope.ts';
import { makeRunnable, record, type Turn } from './turn.ts';

/** Leaves with a result of the state's own (a task's answer, the branches' outputs). */
export async function leaveWith(turn: Turn, thread: Thread, state: State, result: Json): Promise<void> {
  const leaving = await languageOf(turn, state).leave(scopeOf(turn, thread, { result }), state.flow);
  await leaveOrFail(turn, thread, state, leaving, state.next, 'later');
}

/** Leaves a state that has no result of its own. */
export async function leaveThrough(
  turn: Turn,
  thread: Thread,
  state: State,
  moment: Moment,
  flow: DataFlow = state.flow,
  at = '',
  next = state.next,
): Promise<void> {
  const leaving = await languageOf(turn, state).pass(scopeOf(turn, thread), flow, at);
  await leaveOrFail(turn, thread, state, leaving, next, moment);
}

export async function leaveOrFail(
  turn: Turn,
  thread: Thread,
  state: State,
  leaving: Outcome<Leaving>,
  next: string | undefined,
  moment: Moment,
): Promise<void> {
  const bounded = withinLimit(state, leaving);
  if (!bounded.ok) return failState(turn, thread, state, bounded.failure, moment);
  const { output, assigned } = bounded.value;
  record(turn, thread, `${state.type}StateExited`, {
    name: state.name,
    ...outputDetails(output),
    ...(assigned === undefined ? {} : assignedDetails(assigned)),
  });
  Object.assign(thread.variables, assigned);
  forget(thread);
  thread.input = output;
  if (next === undefined) return endThread(turn, thread, output);
  thread.state = next;
  makeRunnable(turn, thread, 'enter');
}

function withinLimit(state: State, leaving: Outcome<Leaving>): Outcome<Leaving> {
  if (!leaving.ok || !isTooLarge(leaving.value.output)) return leaving;
  const failure: Failure = dataLimitFailure(state.name);
  return { ok: false, failure };
}

function assignedDetails(assigned: JsonObject): JsonObject {
  const assignedVariables: JsonObject = {};
  for (const [name, value] of Object.entries(assigned)) assignedVariables[name] = JSON.stringify(value);
  return { assignedVariables, assignedVariablesDetails: { truncated: false } };
}

/** Nothing of the state just left may reach into the next one. */
function forget(thread: Thread): void {
  thread.timers = {};
  thread.attempts = [];
  delete thread.task;
  delete thread.children;
}
