/** Moves an execution on until all of its threads wait for something, one step of each thread in turn. */
import { beginAgain, enterState, startTask, waited } from '../state-types/steps.ts';
import { endExecution } from './end-execution.ts';
import { inputDetails } from './history-event.ts';
import { historyFailure, longestHistory } from './limits.ts';
import { type Thread, threadOf } from './model.ts';
import { emit, stateOf, type Turn } from './turn.ts';

/** After so many steps a turn is stored, so that a workflow that never waits still gets its history written. */
const stepsPerTurn = 200;

export async function advance(turn: Turn): Promise<void> {
  const { execution } = turn;
  for (let steps = 0; steps < stepsPerTurn; steps += 1) {
    const next = execution.runnable.shift();
    if (next === undefined) return;
    const thread = threadOf(execution, next);
    if (thread !== undefined) await step(turn, thread);
    if (execution.lastEvent >= longestHistory - 1 && execution.status === 'RUNNING') endFull(turn);
  }
}

async function step(turn: Turn, thread: Thread): Promise<void> {
  const { phase } = thread;
  const state = stateOf(turn, thread);
  thread.phase = 'held';
  if (phase === 'enter') {
    thread.beforeState = thread.previous;
    thread.enteredAt = turn.now;
    thread.previous = emit(turn, thread.previous, `${state.type}StateEntered`, {
      name: state.name,
      ...inputDetails(thread.input),
    });
    thread.enteredEvent = thread.previous;
    return enterState(turn, thread, state);
  }
  if (phase === 'start-task') return startTask(turn, thread, state);
  if (phase === 'begin-again') return beginAgain(turn, thread, state);
  if (phase === 'waited') return waited(turn, thread, state);
}

/** The service cuts an endless workflow: its 25,000th event says that it failed. */
function endFull(turn: Turn): void {
  // Events of this step beyond the limit never come to be.
  const surplus = turn.execution.lastEvent - (longestHistory - 1);
  turn.events.splice(turn.events.length - surplus, surplus);
  turn.execution.lastEvent = longestHistory - 1;
  const { error, cause } = historyFailure;
  emit(turn, longestHistory - 1, 'ExecutionFailed', { error, cause });
  endExecution(turn, { status: 'FAILED', error, cause });
}
