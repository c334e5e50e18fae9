/** Lists the timers that stand in an execution, and finds the one an entry speaks of. */
import { type Execution, type Timer, type TimerKind, threadOf } from '../execution/model.ts';
import type { TimerEntry } from './timers.ts';

const kinds: readonly TimerKind[] = ['wait', 'retry', 'timeout', 'heartbeat'];

export function timersOf(execution: Execution): TimerEntry[] {
  const { arn, deadline } = execution;
  const entries: TimerEntry[] = deadline === undefined ? [] : [{ ...deadline, arn, kind: 'deadline' }];
  for (const thread of execution.threads) {
    for (const kind of kinds) {
      const timer = thread.timers[kind];
      if (timer !== undefined) entries.push({ ...timer, arn, thread: thread.id, kind });
    }
  }
  return entries;
}

export function standsIn(execution: Execution, entry: TimerEntry): boolean {
  return currentTimer(execution, entry)?.order === entry.order;
}

function currentTimer(execution: Execution, { thread, kind }: TimerEntry): Timer | undefined {
  if (kind === 'deadline') return execution.deadline;
  return thread === undefined ? undefined : threadOf(execution, thread)?.timers[kind];
}
