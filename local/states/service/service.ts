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
import { type Callbacks, createCallbacks } from './callbacks.ts';
import { createCalls } from './calls.ts';
import { createLiveExecutions, type LiveExecutions } from './live.ts';
import { createMachines, type Machines } from './machines.ts';
import type { StatesOptions, WorkflowCall } from './options.ts';
import { createQuiet } from './quiet.ts';
import { createStarter, type Starter } from './start.ts';
import { createTasks } from './tasks.ts';
import { createTimekeeping } from './timekeeping.ts';

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
  const timekeeping = createTimekeeping((arn) => live.get(arn), options.onTimersChanged);
  const workshop: Workshop = {
    place,
    languages: { JSONata: jsonataLanguage(evaluate), JSONPath: jsonpathLanguage },
    random,
    uuid: randomUUID,
    nextTimerOrder: timekeeping.nextOrder,
  };

  const live = createLiveExecutions({
    storage,
    workshop,
    now,
    busy: quiet.busy,
    stored: timekeeping.take,
    restored: timekeeping.takeAll,
    ended: (execution) => background(tasks.childEnded(execution)),
    perform: (execution, effect) => perform(execution.arn, effect),
  });
  const start = createStarter({ place, storage, live, machines, now });
  const onCall = (call: WorkflowCall) => options.onCall?.(call);
  const tasks = createTasks({ place, storage, live, start, onCall, calls: createCalls(options) });

  function perform(arn: string, effect: Effect): void {
    if (effect.kind === 'call') {
      background(tasks.call({ arn, thread: effect.thread, call: effect.call }));
    } else {
      onCall({ execution: arn, action: 'states:StopExecution', target: effect.arn });
      background(stop(effect.arn));
    }
  }

  /** A failure in here is a bug, not an outcome: nobody waits for it, so it is thrown where it cannot be missed. */
  function background(work: Promise<unknown>): void {
    quiet.busy(work).catch((bug: unknown) => {
      // What was under way at closing is given up on purpose: it is taken up again after the next start.
      if (closed) return;
      setImmediate(() => {
        throw bug;
      });
    });
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
    timekeeping.takeAll(execution);
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
    nextDue: timekeeping.nextDue,
    fireNext: async (at) => {
      const due = timekeeping.takeDue(at);
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
      live.close();
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
