/** Puts the service together: storage, running executions, timers, calls; the API and the door stand on this. */
import { randomUUID } from 'node:crypto';
import type { Place } from '../arns.ts';
import { endExecution } from '../execution/end-execution.ts';
import { errorDetails } from '../execution/history-event.ts';
import type { Execution } from '../execution/model.ts';
import { type Effect, emit, type Workshop } from '../execution/turn.ts';
import { createEvaluator } from '../expressions/evaluate.ts';
import { jsonataLanguage } from '../query/jsonata.ts';
import { jsonpathLanguage } from '../query/jsonpath.ts';
import { openStorage, type Storage } from '../storage/storage.ts';
import { fire } from '../timers/fire.ts';
import { standsIn, timersOf } from '../timers/of-execution.ts';
import { createTimers } from '../timers/timers.ts';
import { type Callbacks, createCallbacks } from './callbacks.ts';
import { createCalls } from './calls.ts';
import { createLiveExecutions, type LiveExecutions } from './live.ts';
import { createMachines, type Machines } from './machines.ts';
import type { StatesOptions } from './options.ts';
import { createQuiet } from './quiet.ts';
import { createStarter, type Starter } from './start.ts';
import { createTasks } from './tasks.ts';

export type Service = {
  readonly place: Place;
  readonly storage: Storage;
  readonly machines: Machines;
  readonly live: LiveExecutions;
  readonly callbacks: Callbacks;
  readonly start: Starter;
  now(): number;
  /** False when it was over already. */
  stop(arn: string, error?: string, cause?: string): Promise<boolean>;
  nextDue(): number | undefined;
  fireNext(now: number): Promise<boolean>;
  settled(): Promise<void>;
  resume(): Promise<void>;
  close(): void;
};

export function createService(options: StatesOptions): Service {
  const { region = 'us-east-1', account = '000000000000', clock, random = Math.random } = options;
  const place = { region, account };
  const now = () => clock.now();
  const storage = openStorage(options.database);
  const services = new Set([
    'lambda:invoke',
    'states:startExecution',
    ...Object.keys(options.integrations ?? {}),
  ]);
  const machines = createMachines(place, storage, services, now);
  const quiet = createQuiet();
  const evaluate = createEvaluator({ now, random });
  let closed = false;

  let lastOrder = 0;
  let announced: number | undefined;
  const lastAdded = new Map<string, number>();
  const timers = createTimers((entry) => {
    const execution = live.get(entry.arn);
    return execution !== undefined && standsIn(execution, entry);
  });

  /** Takes up the timers that a turn has set; orders only grow, so the new ones are those above the last taken. */
  function takeTimers(execution: Execution): void {
    const seen = lastAdded.get(execution.arn) ?? 0;
    for (const entry of timersOf(execution)) {
      if (entry.order > seen) timers.add(entry);
      lastOrder = Math.max(lastOrder, entry.order);
    }
    if (execution.status === 'RUNNING') lastAdded.set(execution.arn, lastOrder);
    else lastAdded.delete(execution.arn);
    const due = timers.nextDue();
    if (due !== announced) options.onTimersChanged();
    announced = due;
  }

  const workshop: Workshop = {
    place,
    languages: { JSONata: jsonataLanguage(evaluate), JSONPath: jsonpathLanguage },
    random,
    uuid: randomUUID,
    nextTimerOrder: () => {
      lastOrder += 1;
      return lastOrder;
    },
  };

  const live = createLiveExecutions({
    storage,
    workshop,
    now,
    busy: quiet.busy,
    stored: takeTimers,
    ended: (execution) => background(tasks.childEnded(execution)),
    perform: (execution, effect) => perform(execution.arn, effect),
  });
  const start = createStarter({ place, storage, live, machines, now });
  const tasks = createTasks({ place, storage, live, start, calls: createCalls(options) });

  function perform(arn: string, effect: Effect): void {
    if (closed) return;
    if (effect.kind === 'call') background(tasks.call({ arn, thread: effect.thread, call: effect.call }));
    else background(stop(effect.arn));
  }

  /** A failure in here is a bug, not an outcome: it is left unhandled on purpose, so that it ends the process loudly. */
  function background(work: Promise<unknown>): void {
    void quiet.busy(work);
  }

  async function stop(arn: string, error?: string, cause?: string): Promise<boolean> {
    const stopped = await live.turn(arn, (turn) => {
      emit(turn, 0, 'ExecutionAborted', errorDetails(error ?? null, cause ?? null));
      endExecution(turn, { status: 'ABORTED', error: error ?? null, cause: cause ?? null });
      return true;
    });
    return stopped === true;
  }

  for (const execution of storage.executions.running()) {
    live.add(execution, machines.byRevision(execution.revision));
    takeTimers(execution);
  }

  return {
    place,
    storage,
    machines,
    live,
    callbacks: createCallbacks(live, storage),
    start,
    now,
    stop,
    nextDue: () => timers.nextDue(),
    fireNext: async (at) => {
      const due = timers.takeDue(at);
      if (due === undefined) return false;
      await live.turn(due.arn, (turn) => fire(turn, due));
      return true;
    },
    settled: () => quiet.settled(),
    resume: async () => {
      for (const execution of live.all()) await resumeOne(execution);
    },
    close: () => {
      closed = true;
    },
  };

  async function resumeOne(execution: Execution): Promise<void> {
    const { arn } = execution;
    for (const { id, task } of execution.threads) {
      if (task?.stage === 'calling') perform(arn, { kind: 'call', thread: id, call: task.call });
      if (task?.stage === 'awaiting-child' && task.childArn !== undefined) {
        background(tasks.lookAtChild({ arn, thread: id, call: task.call }, task.childArn));
      }
    }
    if (execution.runnable.length > 0) await live.turn(arn, () => undefined);
  }
}
