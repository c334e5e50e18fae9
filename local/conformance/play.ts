/** Plays a recording on the local service, with the virtual clock jumping from one thing due to the next. */
import { DatabaseSync } from 'node:sqlite';
import * as v from 'valibot';
import { createStates, type Refusal, type States } from '#local/states/index.ts';
import { createAgenda } from './agenda.ts';
import { sendMessage } from './callbacks.ts';
import { playFunctions } from './functions.ts';
import { type RecordedEvent, type Recording, runnable } from './recording.ts';

export type Played =
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }
  | { readonly kind: 'played'; readonly status: string; readonly events: readonly RecordedEvent[] };

const machineName = 'recorded';
const begin = Date.UTC(2026, 0, 1);

export async function play(recording: Recording): Promise<Played> {
  const database = new DatabaseSync(':memory:');
  const agenda = createAgenda(begin);
  const { callback } = recording;
  const answers = callback?.kind === 'taskToken' ? callback.answers : [];
  const functions = callback?.kind === 'nestedExecution' ? callback.child.functions : {};
  const sleep = (seconds: number) => new Promise<void>((wake) => agenda.after(seconds, async () => wake()));
  const states: States = createStates({
    ...runnable,
    database,
    clock: agenda,
    invoke: playFunctions({ ...functions, ...recording.functions }, sleep),
    onTimersChanged: () => undefined,
    integrations: { 'sqs:sendMessage': sendMessage(answers, agenda, () => states) },
  });
  const refusals = registerAll(states, recording);
  if (refusals.length > 0) return { kind: 'refused', refusals };
  const executionArn = await start(states, recording);
  if (callback?.kind === 'stopExecution') {
    await quiet();
    await states.api('StopExecution', { executionArn });
  }
  const status = await runToEnd(states, agenda, executionArn);
  const events = await historyOf(states, executionArn);
  states.close();
  return { kind: 'played', status, events };
}

function registerAll(states: States, { callback, definition }: Recording): readonly Refusal[] {
  const registered = [states.register(machineName, definition)];
  if (callback?.kind === 'nestedExecution' && callback.child.definition !== undefined) {
    const child = callback.child.stateMachineArn?.split(':').at(-1) ?? 'child';
    registered.push(states.register(child, callback.child.definition));
  }
  return registered.flatMap((result) => ('refused' in result ? result.refused : []));
}

async function start(states: States, { input }: Recording): Promise<string> {
  const stateMachineArn = `arn:aws:states:${runnable.region}:${runnable.account}:stateMachine:${machineName}`;
  const { body } = await states.api('StartExecution', { stateMachineArn, input: JSON.stringify(input) });
  return v.parse(v.object({ executionArn: v.string() }), body).executionArn;
}

/** Not `settled()`: a function that sleeps in virtual time is under way all the while. */
async function quiet(): Promise<void> {
  for (let round = 0; round < 5; round += 1) await new Promise((next) => setImmediate(next));
}

async function runToEnd(states: States, agenda: ReturnType<typeof createAgenda>, executionArn: string) {
  for (;;) {
    await quiet();
    const { body } = await states.api('DescribeExecution', { executionArn });
    const { status } = v.parse(v.object({ status: v.string() }), body);
    const moments = [agenda.next(), states.nextDue()].flatMap((moment) => moment ?? []);
    if (status !== 'RUNNING' || moments.length === 0) return status;
    agenda.moveTo(Math.min(...moments));
    if (!(await agenda.doNext())) await states.fireNext(agenda.now());
  }
}

async function historyOf(states: States, executionArn: string): Promise<RecordedEvent[]> {
  const page = v.object({
    events: v.array(v.looseObject({ id: v.number(), previousEventId: v.number(), type: v.string() })),
    nextToken: v.optional(v.string()),
  });
  const events: RecordedEvent[] = [];
  let nextToken: string | undefined;
  do {
    const request = { executionArn, maxResults: 1000, ...(nextToken === undefined ? {} : { nextToken }) };
    const { body } = await states.api('GetExecutionHistory', request);
    const found = v.parse(page, body);
    events.push(...found.events);
    nextToken = found.nextToken;
  } while (nextToken !== undefined);
  return events;
}
