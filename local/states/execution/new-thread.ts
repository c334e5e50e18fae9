/** Starts a line of control at the first state of the machine, a branch or an iteration. */
import type { Json } from '../json.ts';
import type { Thread } from './model.ts';
import { makeRunnable, type Turn } from './turn.ts';

export type Beginning = {
  readonly startAt: string;
  readonly input: Json;
  /** The event the thread's first one links back to. */
  readonly previous: number;
  readonly parent?: number;
  readonly index?: number;
  readonly item?: Json;
};

export function startThread(
  turn: Turn,
  { startAt, input, previous, parent, index = 0, item }: Beginning,
): void {
  turn.execution.lastThread += 1;
  const thread: Thread = {
    id: turn.execution.lastThread,
    index,
    ...(parent === undefined ? {} : { parent }),
    ...(item === undefined ? {} : { item }),
    variables: {},
    state: startAt,
    phase: 'enter',
    input,
    previous,
    beforeState: previous,
    enteredEvent: 0,
    enteredAt: turn.now,
    attempts: [],
    timers: {},
  };
  turn.execution.threads.push(thread);
  makeRunnable(turn, thread, 'enter');
}
