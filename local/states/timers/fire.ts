/** A timer has come: a wait is over, a retry is due, or something did not come in time. */
import { endExecution } from '../execution/end-execution.ts';
import { threadOf } from '../execution/model.ts';
import { emit, makeRunnable, stateOf, type Turn } from '../execution/turn.ts';
import { taskTimedOut } from '../state-types/task-answers.ts';
import { standsIn } from './of-execution.ts';
import type { TimerEntry } from './timers.ts';

export async function fire(turn: Turn, entry: TimerEntry): Promise<void> {
  if (!standsIn(turn.execution, entry)) return;
  if (entry.kind === 'deadline') return passDeadline(turn);
  const thread = entry.thread === undefined ? undefined : threadOf(turn.execution, entry.thread);
  if (thread === undefined) return;
  if (entry.kind === 'wait' || entry.kind === 'retry') {
    thread.timers = {};
    return makeRunnable(turn, thread, entry.kind === 'wait' ? 'waited' : 'begin-again');
  }
  const state = stateOf(turn, thread);
  if (state.type === 'Task') await taskTimedOut(turn, thread, state, entry.kind);
}

function passDeadline(turn: Turn): void {
  const error = 'States.Timeout';
  emit(turn, 0, 'ExecutionTimedOut', { error });
  endExecution(turn, { status: 'TIMED_OUT', error });
}
