/** Plays one workflow on the local Step Functions with scripted steps, and tells the states it walked by name. */
import { DatabaseSync } from 'node:sqlite';
import { functions } from '#functions/functions.ts';
import { machineArn, machineName } from '#local/aws/names.ts';
import { createStates, type InvokeResult, type States } from '#local/states/index.ts';
import { registerWorkflows } from '#local/workflows.ts';

export type Turn =
  /** The step returns this, or (where the state waits for a token) the token is answered at once. */
  | { returns: unknown }
  /** The step fails with this error, as Lambda reports it. */
  | { fails: string }
  /** The step keeps the token and nobody answers it. */
  | 'silence'
  /** The step keeps the token, and it is answered after so many seconds. */
  | { answeredAfter: number };

/** What each function does, call by call; the last turn repeats. */
export type Script = Record<string, Turn[]>;

export interface Played {
  path: string[];
  status: string;
  output: unknown;
  error: string | undefined;
  /** Virtual time that went by, in seconds. */
  seconds: number;
  calls: { name: string; payload: Record<string, unknown> }[];
}

const began = Date.parse('2026-03-02T04:00:00.000Z');

export async function play(
  machine: 'case' | 'ask-a-person',
  input: Record<string, unknown>,
  script: Script,
  options: { question?: unknown } = {},
): Promise<Played> {
  let now = began;
  const calls: Played['calls'] = [];
  const answers: { at: number; token: string }[] = [];
  const turns = new Map(Object.entries(script).map(([name, list]) => [name, [...list]]));

  const invoke = async (name: string, payload: unknown): Promise<InvokeResult> => {
    const given = payload as Record<string, unknown>;
    calls.push({ name, payload: given });
    const list = turns.get(name) ?? [];
    const turn = list.length > 1 ? list.shift() : list[0];
    if (turn === undefined) return { ok: false, errorType: 'NotInTheScript', errorMessage: name };
    const token = given['taskToken'];
    if (turn === 'silence') return { ok: true, payload: null };
    if ('fails' in turn) return { ok: false, errorType: turn.fails, errorMessage: 'as scripted' };
    if ('answeredAfter' in turn) {
      answers.push({ at: now + turn.answeredAfter * 1000, token: String(token) });
      return { ok: true, payload: null };
    }
    if (typeof token === 'string') answers.push({ at: now, token });
    return { ok: true, payload: turn.returns };
  };

  const states = createStates({
    database: new DatabaseSync(':memory:'),
    clock: { now: () => now },
    invoke,
    onTimersChanged: () => {},
  });
  const stub = {
    QueryLanguage: 'JSONata',
    StartAt: 'Asked',
    States: { Asked: options.question ?? { Type: 'Succeed' } },
  };
  registerWorkflows(states, new URL('../../workflows', import.meta.url).pathname, functions);
  if (machine === 'case') states.register(machineName('ask-a-person'), stub);

  const started = await api(states, 'StartExecution', {
    stateMachineArn: machineArn(machine),
    name: 'played',
    input: JSON.stringify(input),
  });
  const executionArn = String(started['executionArn']);
  for (let step = 0; step < 5000; step += 1) {
    await states.settled();
    if ((await describe(states, executionArn))['status'] !== 'RUNNING') break;
    answers.sort((a, b) => a.at - b.at);
    const due = states.nextDue() ?? Number.POSITIVE_INFINITY;
    const answer = answers[0];
    if (answer !== undefined && answer.at <= due) {
      answers.shift();
      now = Math.max(now, answer.at);
      await states.api('SendTaskSuccess', { taskToken: answer.token, output: '{}' });
    } else if (Number.isFinite(due)) {
      now = Math.max(now, due);
      await states.fireNext(now);
    } else break;
  }
  const ended = await describe(states, executionArn);
  const path = await walked(states, executionArn);
  const output = typeof ended['output'] === 'string' ? JSON.parse(ended['output']) : undefined;
  states.close();
  const error = typeof ended['error'] === 'string' ? ended['error'] : undefined;
  return { path, status: String(ended['status']), output, error, seconds: (now - began) / 1000, calls };
}

async function api(states: States, operation: string, body: unknown): Promise<Record<string, unknown>> {
  const answer = await states.api(operation, body);
  if (answer.status !== 200) throw new Error(`${operation}: ${JSON.stringify(answer.body)}`);
  return answer.body as Record<string, unknown>;
}

const describe = (states: States, executionArn: string) => api(states, 'DescribeExecution', { executionArn });

async function walked(states: States, executionArn: string): Promise<string[]> {
  const names: string[] = [];
  let nextToken: unknown;
  do {
    const page = await api(states, 'GetExecutionHistory', { executionArn, maxResults: 1000, nextToken });
    const events = page['events'] as { stateEnteredEventDetails?: { name: string } }[];
    for (const event of events)
      if (event.stateEnteredEventDetails) names.push(event.stateEnteredEventDetails.name);
    nextToken = page['nextToken'];
  } while (nextToken !== undefined);
  return names;
}
