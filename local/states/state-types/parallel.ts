/** Parallel: runs its branches side by side on the same input; its result is the list of their outputs. */
import type { ParallelState } from '../definition/model.ts';
import { failState, type Moment } from '../execution/fail.ts';
import { leaveWith } from '../execution/leave.ts';
import type { Thread } from '../execution/model.ts';
import { startThread } from '../execution/new-thread.ts';
import { languageOf, scopeOf } from '../execution/scope.ts';
import { emit, record, type Turn } from '../execution/turn.ts';
import type { Json } from '../json.ts';

export async function enterParallel(
  turn: Turn,
  thread: Thread,
  state: ParallelState,
  moment: Moment,
): Promise<void> {
  const work = await languageOf(turn, state).work(scopeOf(turn, thread), state.flow);
  if (!work.ok) return failState(turn, thread, state, work.failure, moment);
  const total = state.branches.length;
  record(turn, thread, 'ParallelStateStarted');
  thread.children = { total, atOnce: total, started: total, finished: 0, outputs: Array(total).fill(null) };
  for (const [index, { startAt }] of state.branches.entries()) {
    startThread(turn, { startAt, input: work.value, previous: thread.previous, parent: thread.id, index });
  }
}

export async function branchDone(
  turn: Turn,
  thread: Thread,
  state: ParallelState,
  branch: Thread,
  output: Json,
): Promise<void> {
  const { children } = thread;
  if (children === undefined)
    throw new Error(`Branch ${branch.index} ended but '${state.name}' is not running`);
  children.outputs[branch.index] = output;
  children.finished += 1;
  if (children.finished < children.total) return;
  thread.previous = branch.previous;
  emit(turn, thread.previous, 'ParallelStateSucceeded');
  await leaveWith(turn, thread, state, children.outputs);
}
