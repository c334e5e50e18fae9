/** The whole system on a virtual clock, with the cloud's services in memory and an adversary between the two. */
import { join, resolve } from 'node:path';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { functions } from '#functions/functions.ts';
import { account, region } from '#local/aws/names.ts';
import { openDatabase } from '#local/database.ts';
import { createStates, type States } from '#local/states/index.ts';
import { earliest } from '#local/time/timers.ts';
import { registerWorkflows } from '#local/workflows.ts';
import type { AnswerCall } from '../aws/answer-instead.ts';
import { stepFunctionsOf } from '../aws/step-functions.ts';
import { tableIn } from '../aws/table-in.ts';
import { createMemoryDynamo, type Written } from '../dynamo/memory-dynamo.ts';
import type { Adversary } from '../faults/adversary.ts';
import type { Service } from '../faults/outages.ts';
import type { Random } from '../random.ts';
import { createAgenda } from './agenda.ts';
import { createCalls } from './calls.ts';
import { enter } from './handlers.ts';
import { createSandboxes } from './invoke.ts';
import { countOtherThreads } from './other-threads.ts';
import { useOwnChance } from './own-chance.ts';
import { createPost, type Letter } from './post.ts';
import { sandboxNow } from './sandbox.ts';
import { createStreams } from './streams.ts';

const workflows = join(resolve(import.meta.dirname, '../../..'), 'workflows');

/** A turn of Node's event loop: all that can go on without time has gone on. */
const turn = () => new Promise<void>((next) => setImmediate(next));

const short = (value: unknown): string => (JSON.stringify(value) ?? '').slice(0, 400);

export interface Surprises {
  seed: number;
  random: Random;
  adversary: Adversary;
  startAt: number;
  /** Told of each message that reaches somebody. */
  arrived(letter: Letter): void;
  /** Told of each change of an item. */
  written(written: Written): void;
  watch?: ((line: string) => void) | undefined;
}

export async function startSimulated({
  seed,
  random,
  adversary,
  startAt,
  arrived,
  written: onWritten,
  watch,
}: Surprises) {
  let time = startAt;
  const now = () => time;
  const agenda = createAgenda();
  const around = { agenda, random, seed, adversary, now };
  const calls = createCalls(around);
  const tell = (line: string): void => watch?.(`${new Date(time).toISOString()} ${line}`);
  const dynamo = createMemoryDynamo((written) => {
    streams.written(written);
    onWritten(written);
    if (watch !== undefined && written.table === 'events') tell(JSON.stringify(unmarshall(written.after)));
  });
  const stepFunctions = stepFunctionsOf(
    () => states,
    () => adversary.count('task timed out as the answer came'),
  );
  let requests = 0;
  const asCall =
    (to: (input: unknown) => Service, answer: AnswerCall): AnswerCall =>
    (operation, input) => {
      requests += 1;
      return calls.call(to(input), () => answer(operation, input));
    };
  const product = await enter({
    clock: { now },
    dynamo: asCall(tableIn, async (operation, input) => dynamo.answer(operation, input)),
    stepFunctions: asCall(() => 'step-functions', stepFunctions),
    email: asCall(
      () => 'email',
      (operation, input) => post.take(operation, input),
    ),
    sms: asCall(
      () => 'sms',
      (operation, input) => post.take(operation, input),
    ),
  });
  // Only now: what modules draw while they are loaded is no part of a life.
  const leave = [useOwnChance(random, (milliseconds) => calls.pass(milliseconds)), countOtherThreads()];
  const sandboxes = createSandboxes(around, calls, product.handlers, {
    mayRepeat: (sent) => post.excuse(sent),
    ended: (name, payload, result) => watch && tell(`${name} ${short(payload)} -> ${short(result)}`),
  });
  const streams = createStreams(around, sandboxes);
  const post = createPost(around, sandboxes.invoke, arrived);

  const opened = openDatabase(undefined);
  if (!opened.ok) throw new Error('A database in memory is never in use');
  const database = opened.value;
  const newStates = (): States => {
    const made = createStates({
      database,
      clock: { now },
      invoke: sandboxes.invoke,
      onTimersChanged: () => undefined,
      region,
      account,
      random: random.number,
    });
    registerWorkflows(made, workflows, functions);
    return made;
  };
  let states = newStates();

  /** Every process ends at once, and the engine goes on from what it had stored. */
  function restart(): void {
    states.close();
    sandboxes.kill();
    states = newStates();
    void states.resume();
  }

  async function runUntil(moment: number): Promise<void> {
    for (;;) {
      do await turn();
      while (sandboxes.computing());
      const first = earliest([agenda, states]);
      if (first === undefined || first.due > moment) break;
      time = Math.max(time, first.due);
      if (!(await first.source.fireNext(time))) throw new Error('A timer is due but does not fire');
    }
    time = Math.max(time, moment);
  }

  return {
    ...product,
    ...around,
    dynamo,
    post,
    streams,
    sandboxes,
    runUntil,
    restart,
    states: () => states,
    requests: () => requests,
    pass: calls.pass,
    inSandbox: sandboxNow,
    end() {
      states.close();
      database.close();
      for (const putBack of leave) putBack();
    },
  };
}

export type Simulated = Awaited<ReturnType<typeof startSimulated>>;
