/** A small world to try workflows in: a virtual clock, functions by name, and the service in between. */
import { DatabaseSync } from 'node:sqlite';
import * as v from 'valibot';
import { createStates, type InvokeResult, type States, type StatesOptions } from '#local/states/index.ts';

export type Functions = Record<
  string,
  (payload: unknown, call: number) => InvokeResult | Promise<InvokeResult>
>;

export const began = Date.UTC(2026, 2, 2, 4);

const started = v.object({ executionArn: v.string() });
const described = v.object({
  status: v.string(),
  output: v.optional(v.pipe(v.string(), v.parseJson())),
  error: v.optional(v.string()),
  cause: v.optional(v.string()),
});
const history = v.object({
  events: v.array(v.looseObject({ id: v.number(), previousEventId: v.number(), type: v.string() })),
});

export const returns = (payload: unknown) => (): InvokeResult => ({ ok: true, payload });
export const throws = (errorType: string) => (): InvokeResult => ({
  ok: false,
  errorType,
  errorMessage: 'as told',
});

function lambda(name: string): string {
  return `arn:aws:lambda:us-east-1:000000000000:function:${name}`;
}

export function machineArn(name: string): string {
  return `arn:aws:states:us-east-1:000000000000:stateMachine:${name}`;
}

export type World = ReturnType<typeof createWorld>;

export function createWorld(functions: Functions = {}, options: Partial<StatesOptions> = {}) {
  let now = began;
  const calls: { name: string; payload: unknown; at: number }[] = [];
  const counts = new Map<string, number>();
  const states: States = createStates({
    database: new DatabaseSync(':memory:'),
    clock: { now: () => now },
    invoke: async (name, payload) => {
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      calls.push({ name, payload, at: (now - began) / 1000 });
      return (
        functions[name]?.(payload, count) ?? { ok: false, errorType: 'NoSuchFunction', errorMessage: name }
      );
    },
    onTimersChanged: () => undefined,
    ...options,
  });

  /** Lets virtual time pass up to so many seconds after the beginning, timer by timer. */
  async function passTo(seconds: number): Promise<void> {
    const end = began + seconds * 1000;
    await states.settled();
    for (let due = states.nextDue(); due !== undefined && due <= end; due = states.nextDue()) {
      now = Math.max(now, due);
      await states.fireNext(now);
      await states.settled();
    }
    now = Math.max(now, end);
  }

  async function start(machine: string, input: unknown = {}, name = 'it'): Promise<string> {
    const request = { stateMachineArn: machineArn(machine), name, input: JSON.stringify(input) };
    const { executionArn } = v.parse(started, (await states.api('StartExecution', request)).body);
    await states.settled();
    return executionArn;
  }

  async function end(executionArn: string) {
    return v.parse(described, (await states.api('DescribeExecution', { executionArn })).body);
  }

  async function events(executionArn: string) {
    const request = { executionArn, maxResults: 1000 };
    return v.parse(history, (await states.api('GetExecutionHistory', request)).body).events;
  }

  return {
    states,
    calls,
    passTo,
    start,
    end,
    events,
    seconds: () => (now - began) / 1000,
    types: async (arn: string) => (await events(arn)).map(({ type }) => type),
    /** Registers a JSONata machine of these states, runs it to its end, and tells how that was. */
    run: async (startAt: string, definitions: Record<string, unknown>, input: unknown = {}) => {
      const registered = states.register('tried', jsonata(startAt, definitions));
      if ('refused' in registered) throw new Error(JSON.stringify(registered.refused));
      const arn = await start('tried', input);
      await passTo(400 * 24 * 3600);
      return {
        ...(await end(arn)),
        path: await path(arn),
        types: (await events(arn)).map(({ type }) => type),
      };
    },
    path,
  };

  /** The names of the states in the order they were entered. */
  async function path(arn: string): Promise<string[]> {
    const entered = v.object({ stateEnteredEventDetails: v.object({ name: v.string() }) });
    return (await events(arn)).flatMap((event) => {
      const found = v.safeParse(entered, event);
      return found.success ? [found.output.stateEnteredEventDetails.name] : [];
    });
  }
}

export function jsonata(startAt: string, states: Record<string, unknown>): Record<string, unknown> {
  return { QueryLanguage: 'JSONata', StartAt: startAt, States: states };
}

/** A Task state that calls a function by the service integration and keeps what it returned. */
export function call(name: string, more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    Type: 'Task',
    Resource: 'arn:aws:states:::lambda:invoke',
    Arguments: { FunctionName: lambda(name), Payload: '{% $states.input %}' },
    Output: '{% $states.result.Payload %}',
    ...('Next' in more ? {} : { End: true }),
    ...more,
  };
}

/** A Task state that hands its token to a function and waits for the answer. */
export function ask(name: string, more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    Type: 'Task',
    Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
    Arguments: { FunctionName: lambda(name), Payload: { token: '{% $states.context.Task.Token %}' } },
    ...('Next' in more ? {} : { End: true }),
    ...more,
  };
}

export function tokenIn(payload: unknown): string {
  return v.parse(v.object({ token: v.string() }), payload).token;
}
