/** Map: runs its processor for each item, so many at once as MaxConcurrency allows; its result is the list of outputs. */
import type { MapState } from '../definition/model.ts';
import { failState, type Moment } from '../execution/fail.ts';
import { leaveWith } from '../execution/leave.ts';
import type { Thread } from '../execution/model.ts';
import { startThread } from '../execution/new-thread.ts';
import { languageOf, scopeOf } from '../execution/scope.ts';
import { emit, record, type Turn } from '../execution/turn.ts';
import type { Json } from '../json.ts';
import { type Outcome, success } from '../outcome.ts';

/** The service runs no more iterations of an inline Map than this side by side. */
const mostAtOnce = 40;

export async function enterMap(turn: Turn, thread: Thread, state: MapState, moment: Moment): Promise<void> {
  const plan = await planOf(turn, thread, state);
  if (!plan.ok) return failState(turn, thread, state, plan.failure, moment);
  const { items, atOnce } = plan.value;
  const total = items.length;
  record(turn, thread, 'MapStateStarted', { length: total });
  thread.children = { items, total, atOnce, started: 0, finished: 0, outputs: Array(total).fill(null) };
  if (total === 0) return finish(turn, thread, state);
  const from = thread.previous;
  for (let count = 0; count < Math.min(total, atOnce); count += 1) {
    if (!(await startNext(turn, thread, state, from))) return;
  }
}

async function planOf(
  turn: Turn,
  thread: Thread,
  state: MapState,
): Promise<Outcome<{ items: Json[]; atOnce: number }>> {
  const language = languageOf(turn, state);
  const scope = scopeOf(turn, thread);
  const items = await language.items(scope, state);
  if (!items.ok) return items;
  const most =
    state.maxConcurrency === undefined ? success(0) : await language.count(scope, state.maxConcurrency);
  if (!most.ok) return most;
  for (const setting of state.tolerated) {
    const tolerated = await language.count(scope, setting);
    if (!tolerated.ok) return tolerated;
  }
  return success({ items: items.value, atOnce: most.value === 0 ? mostAtOnce : most.value });
}

/** Starts the next iteration; false when its input could not be worked out and the state has failed. */
async function startNext(turn: Turn, thread: Thread, state: MapState, previous: number): Promise<boolean> {
  const { children } = thread;
  const item = children?.items?.[children.started];
  if (children === undefined || item === undefined) return true;
  const index = children.started;
  const scope = scopeOf(turn, thread, { item: { Index: index, Value: item } });
  const input = await languageOf(turn, state).itemInput(scope, state, item);
  if (!input.ok) {
    dropIterations(turn, thread);
    await failState(turn, thread, state, input.failure, 'later');
    return false;
  }
  children.started += 1;
  const started = emit(turn, previous, 'MapIterationStarted', { name: state.name, index });
  const { startAt } = state.processor;
  startThread(turn, { startAt, input: input.value, previous: started, parent: thread.id, index, item });
  return true;
}

function dropIterations(turn: Turn, thread: Thread): void {
  turn.execution.threads = turn.execution.threads.filter(({ parent }) => parent !== thread.id);
}

export async function iterationDone(
  turn: Turn,
  thread: Thread,
  state: MapState,
  iteration: Thread,
  output: Json,
): Promise<void> {
  const { children } = thread;
  if (children === undefined)
    throw new Error(`Iteration ${iteration.index} ended but '${state.name}' is not running`);
  children.outputs[iteration.index] = output;
  children.finished += 1;
  const details = { name: state.name, index: iteration.index };
  thread.previous = emit(turn, iteration.previous, 'MapIterationSucceeded', details);
  if (children.finished === children.total) return finish(turn, thread, state);
  await startNext(turn, thread, state, iteration.previous);
}

async function finish(turn: Turn, thread: Thread, state: MapState): Promise<void> {
  emit(turn, thread.previous, 'MapStateSucceeded');
  await leaveWith(turn, thread, state, thread.children?.outputs ?? []);
}
