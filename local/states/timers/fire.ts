/** A timer has come: a wait is over, a retry is due, or something did not come in time. */
import { endExecution } from '../execution/end-execution.ts';
import { type TimerKind, threadOf } from '../execution/model.ts';
import { emit, makeRunnable, stateOf, type Turn } from '../execution/turn.ts';
import { failByTimeout, recordTimeout } from '../state-types/task-answers.ts';
import { standsIn, timersOf } from './of-execution.ts';
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
  await timeOut(turn, entry);
}

/** Tasks of one execution that run out of time at the same moment all time out before any of them fails its state. */
async function timeOut(turn: Turn, first: TimerEntry): Promise<void> {
  const late = timersOf(turn.execution)
    .filter(({ at, kind }) => at === first.at && (kind === 'timeout' || kind === 'heartbeat'))
    .sort((a, b) => a.order - b.order)
    .flatMap(({ thread, kind }) => (kind === 'deadline' ? [] : taskAt(turn, thread, kind)));
  for (const { thread, state } of late) recordTimeout(turn, thread, state);
  for (const { thread, state, kind } of late) {
    // An earlier one may have ended the branch or the execution that this one was part of.
    if (threadOf(turn.execution, thread.id) === thread) await failByTimeout(turn, thread, state, kind);
  }
}

function taskAt(turn: Turn, id: number | undefined, kind: TimerKind) {
  const thread = id === undefined ? undefined : threadOf(turn.execution, id);
  const state = thread === undefined ? undefined : stateOf(turn, thread);
  return thread === undefined || state?.type !== 'Task' ? [] : [{ thread, state, kind }];
}

function passDeadline(turn: Turn): void {
  // Only the history names the error: the execution itself ends without one.
  emit(turn, 0, 'ExecutionTimedOut', { error: 'States.Timeout' });
  endExecution(turn, { status: 'TIMED_OUT' });
}
