/** Which state type does what when a thread enters it, begins it again after a failure, or has waited for it. */
import type { State } from '../definition/model.ts';
import type { Moment } from '../execution/fail.ts';
import { leaveThrough } from '../execution/leave.ts';
import type { Thread } from '../execution/model.ts';
import type { Turn } from '../execution/turn.ts';
import { enterChoice } from './choice.ts';
import { enterFail } from './fail.ts';
import { enterMap } from './map.ts';
import { enterParallel } from './parallel.ts';
import { enterPass } from './pass.ts';
import { scheduleTask, sendTask } from './task.ts';
import { enterWait } from './wait.ts';

export function enterState(turn: Turn, thread: Thread, state: State): Promise<void> {
  return begin(turn, thread, state, 'entering');
}

/** After the interval of a retrier; what the state works on is worked out afresh. */
export function beginAgain(turn: Turn, thread: Thread, state: State): Promise<void> {
  return begin(turn, thread, state, 'later');
}

async function begin(turn: Turn, thread: Thread, state: State, moment: Moment): Promise<void> {
  switch (state.type) {
    case 'Pass':
      return enterPass(turn, thread, state);
    case 'Succeed':
      return leaveThrough(turn, thread, state, moment);
    case 'Fail':
      return enterFail(turn, thread, state);
    case 'Choice':
      return enterChoice(turn, thread, state);
    case 'Wait':
      return enterWait(turn, thread, state);
    case 'Task':
      return scheduleTask(turn, thread, state, moment);
    case 'Parallel':
      return enterParallel(turn, thread, state, moment);
    case 'Map':
      return enterMap(turn, thread, state, moment);
  }
}

export async function startTask(turn: Turn, thread: Thread, state: State): Promise<void> {
  if (state.type === 'Task') sendTask(turn, thread, state);
}

export async function waited(turn: Turn, thread: Thread, state: State): Promise<void> {
  await leaveThrough(turn, thread, state, 'later');
}
