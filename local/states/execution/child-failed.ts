/** A branch or iteration failed: the others are aborted and the Parallel or Map state around them fails. */
import type { Failure } from '../outcome.ts';
import { failState } from './fail.ts';
import { childrenOf, type Thread } from './model.ts';
import { stopChildren } from './stop-children.ts';
import { emit, stateOf, type Turn } from './turn.ts';

/** State types whose abort the history mentions; the others are over as soon as they begin. */
const lasting: ReadonlySet<string> = new Set(['Task', 'Wait', 'Map', 'Parallel']);

export async function childFailed(
  turn: Turn,
  parent: Thread,
  child: Thread,
  failure: Failure,
): Promise<void> {
  const state = stateOf(turn, parent);
  const reason = child.previous;
  if (state.type === 'Map') {
    emit(turn, reason, 'MapIterationFailed', { name: state.name, index: child.index });
  }
  abortStates(turn, child, reason);
  for (const sibling of childrenOf(turn.execution, parent)) {
    if (sibling.id === child.id) continue;
    if (state.type === 'Map') {
      emit(turn, reason, 'MapIterationAborted', { name: state.name, index: sibling.index });
    }
    abortStates(turn, sibling, reason);
  }
  removeBelow(turn, parent);
  parent.previous = reason;
  await failState(turn, parent, state, failure, 'later');
}

/** Records that the states a thread was in are over, the outer one first. */
function abortStates(turn: Turn, thread: Thread, reason: number): void {
  const { type, name } = stateOf(turn, thread);
  const entered = thread.phase !== 'enter';
  if (entered && lasting.has(type)) emit(turn, reason, `${type}StateAborted`);
  for (const child of childrenOf(turn.execution, thread)) {
    if (type === 'Map') emit(turn, reason, 'MapIterationAborted', { name, index: child.index });
    abortStates(turn, child, reason);
  }
}

function removeBelow(turn: Turn, parent: Thread): void {
  const { execution } = turn;
  const gone = new Set<number>([parent.id]);
  for (const thread of execution.threads) {
    if (thread.parent !== undefined && gone.has(thread.parent)) gone.add(thread.id);
  }
  gone.delete(parent.id);
  stopChildren(
    turn,
    execution.threads.filter((thread) => gone.has(thread.id)),
  );
  execution.threads = execution.threads.filter((thread) => !gone.has(thread.id));
  execution.runnable = execution.runnable.filter((id) => !gone.has(id));
}
