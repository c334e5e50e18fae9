/** A thread has reached its end: the execution succeeds, or the Parallel or Map around it counts one more. */
import type { Json } from '../json.ts';
import { iterationDone } from '../state-types/map.ts';
import { branchDone } from '../state-types/parallel.ts';
import { endExecution } from './end-execution.ts';
import { outputDetails } from './history-event.ts';
import type { Thread } from './model.ts';
import { parentOf, record, stateOf, type Turn } from './turn.ts';

export async function endThread(turn: Turn, thread: Thread, output: Json): Promise<void> {
  const parent = parentOf(turn, thread);
  if (parent === undefined) {
    record(turn, thread, 'ExecutionSucceeded', outputDetails(output));
    endExecution(turn, { status: 'SUCCEEDED', output });
    return;
  }
  turn.execution.threads = turn.execution.threads.filter((other) => other.id !== thread.id);
  const state = stateOf(turn, parent);
  if (state.type === 'Map') await iterationDone(turn, parent, state, thread, output);
  else if (state.type === 'Parallel') await branchDone(turn, parent, state, thread, output);
}
