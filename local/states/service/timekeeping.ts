/** Keeps the timers of running executions in order, and says when the next thing is due. */
import type { Execution } from '../execution/model.ts';
import { standsIn, timersOf } from '../timers/of-execution.ts';
import { createTimers, type TimerEntry } from '../timers/timers.ts';

export type Timekeeping = {
  nextOrder(): number;
  /** Takes up the timers an execution has set since it was last looked at. */
  take(execution: Execution): void;
  /** As `take`, for an execution of which nothing is known yet (or no longer). */
  takeAll(execution: Execution): void;
  nextDue(): number | undefined;
  takeDue(now: number): TimerEntry | undefined;
};

export function createTimekeeping(
  find: (arn: string) => Execution | undefined,
  onChange: () => void,
): Timekeeping {
  // Orders only grow: the timers set since the last look are those above the order known then.
  const known = new Map<string, number>();
  let lastOrder = 0;
  let announced: number | undefined;
  const timers = createTimers((entry) => {
    const execution = find(entry.arn);
    return execution !== undefined && standsIn(execution, entry);
  });

  function take(execution: Execution): void {
    const { arn, status } = execution;
    const seen = known.get(arn) ?? 0;
    for (const entry of timersOf(execution)) {
      if (entry.order > seen) timers.add(entry);
      lastOrder = Math.max(lastOrder, entry.order);
    }
    if (status === 'RUNNING') known.set(arn, lastOrder);
    else known.delete(arn);
    const due = timers.nextDue();
    if (due !== announced) onChange();
    announced = due;
  }

  return {
    nextOrder: () => {
      lastOrder += 1;
      return lastOrder;
    },
    take,
    takeAll: (execution) => {
      known.delete(execution.arn);
      take(execution);
    },
    nextDue: timers.nextDue,
    takeDue: timers.takeDue,
  };
}
