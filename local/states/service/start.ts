/** Starts executions; a name can be used once, though the very same start again is answered the same way. */
import { executionArn, type Place } from '../arns.ts';
import type { Machine } from '../definition/model.ts';
import { inputDetails } from '../execution/history-event.ts';
import type { Execution, StartedBy } from '../execution/model.ts';
import { startThread } from '../execution/new-thread.ts';
import { emit, type Turn, timerAt } from '../execution/turn.ts';
import type { Json } from '../json.ts';
import type { Storage } from '../storage/storage.ts';
import type { LiveExecutions } from './live.ts';
import type { Machines } from './machines.ts';

type Start = {
  readonly machine: string;
  readonly name: string;
  readonly input: Json;
  readonly startedBy?: StartedBy;
};
type Started =
  | { readonly ok: true; readonly execution: Execution }
  | { readonly ok: false; readonly reason: 'no-machine' | 'exists'; readonly arn: string };

export type Starter = (start: Start) => Promise<Started>;

type Parts = {
  readonly place: Place;
  readonly storage: Storage;
  readonly live: LiveExecutions;
  readonly machines: Machines;
  now(): number;
};

export function createStarter({ place, storage, live, machines, now }: Parts): Starter {
  let lastNumber = storage.executions.lastNumber();

  return async ({ machine, name, input, startedBy }) => {
    const arn = executionArn(place, machine, name);
    const current = machines.current(machine);
    if (current === undefined) return { ok: false, reason: 'no-machine', arn };
    const running = live.get(arn);
    if (running !== undefined) {
      // A start under way is answered only once it is stored.
      await live.turn(arn, () => undefined);
      return isSame(running, input) ? { ok: true, execution: running } : { ok: false, reason: 'exists', arn };
    }
    const closed = storage.executions.find(arn);
    if (closed !== undefined) {
      // A nested start made again after a crash finds the child it had started.
      const own = startedBy !== undefined && JSON.stringify(closed.startedBy) === JSON.stringify(startedBy);
      return own ? { ok: true, execution: closed } : { ok: false, reason: 'exists', arn };
    }
    lastNumber += 1;
    const at = {
      number: lastNumber,
      arn,
      name,
      machine,
      revision: current.revision,
      input,
      startedAt: now(),
    };
    const execution = newExecution(startedBy === undefined ? at : { ...at, startedBy });
    live.add(execution, current.definition);
    await live.turn(arn, (turn) => begin(turn, current.definition));
    return { ok: true, execution };
  };
}

function isSame(running: Execution, input: Json): boolean {
  return JSON.stringify(running.input) === JSON.stringify(input);
}

type Identity = Pick<
  Execution,
  'number' | 'arn' | 'name' | 'machine' | 'revision' | 'input' | 'startedAt' | 'startedBy'
>;

function newExecution(identity: Identity): Execution {
  return {
    ...identity,
    status: 'RUNNING',
    lastEvent: 0,
    lastThread: 0,
    lastCall: 0,
    threads: [],
    runnable: [],
  };
}

function begin(turn: Turn, { startAt, timeoutSeconds }: Machine): void {
  const { execution, workshop } = turn;
  const roleArn = `arn:aws:iam::${workshop.place.account}:role/states`;
  emit(turn, 0, 'ExecutionStarted', { ...inputDetails(execution.input), roleArn });
  if (timeoutSeconds !== undefined) execution.deadline = timerAt(turn, turn.now + timeoutSeconds * 1000);
  // The first state's event links back to 0, not to the start of the execution.
  startThread(turn, { startAt, input: execution.input, previous: 0 });
}
