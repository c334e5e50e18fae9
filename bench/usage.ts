/** What a run used of the services that have a price. */
import * as v from 'valibot';
import { functions } from '#functions/functions.ts';
import { partsOf } from '#functions/messages/sms/parts.ts';
import { type Door, routes } from '#functions/routes.ts';
import type { LocalSystem } from '#local/system-options.ts';
import type { Priced } from './prices.ts';

export type Usage = Record<Priced, number>;

export async function usageOf(system: LocalSystem): Promise<Usage> {
  const { invocations, milliseconds, units } = system.counts;
  const sum = (numbers: Readonly<Record<string, number>>): number =>
    Object.values(numbers).reduce((total, each) => total + each, 0);
  const doors = new Set<Door>(routes.map(({ door }) => door));
  const messages = allMessages(system);
  return {
    transitions: await transitionsOf(system),
    invocations: sum(invocations),
    gigabyteSeconds: gigabyteSecondsOf(milliseconds),
    readUnits: units.read,
    writeUnits: units.write,
    requests: [...doors].reduce((total, door) => total + (invocations[door] ?? 0), 0),
    emails: messages.filter(({ channel }) => channel === 'email').length,
    smsParts: messages
      .filter(({ channel }) => channel === 'sms')
      .reduce((total, { text }) => total + partsOf(text), 0),
  };
}

/** Memory of a function, as the stacks give it: more where a person waits for a page. */
const gigabytes = { page: 1, other: 0.5 } as const;

function gigabyteSecondsOf(milliseconds: Readonly<Record<string, number>>): number {
  const size = (name: string): number =>
    isFunction(name) && functions[name].trigger.kind === 'http' ? gigabytes.page : gigabytes.other;
  return Object.entries(milliseconds).reduce((total, [name, took]) => total + (took / 1000) * size(name), 0);
}

const isFunction = (name: string): name is keyof typeof functions => name in functions;

function allMessages({ outbox }: LocalSystem) {
  const messages: ReturnType<typeof outbox.list> = [];
  for (let before: number | undefined; ; before = messages.at(-1)?.id) {
    const page = outbox.list({ limit: 1000, before });
    messages.push(...page);
    if (page.length < 1000) return messages;
  }
}

const machines = v.object({ stateMachines: v.array(v.object({ stateMachineArn: v.string() })) });
const executions = v.object({
  executions: v.array(v.object({ executionArn: v.string() })),
  nextToken: v.optional(v.string()),
});
const history = v.object({
  events: v.array(v.object({ type: v.string() })),
  nextToken: v.optional(v.string()),
});

/** Every state that was entered, and the start of each execution. */
async function transitionsOf({ states }: LocalSystem): Promise<number> {
  let count = 0;
  const { stateMachines } = v.parse(machines, (await states.api('ListStateMachines', {})).body);
  for (const { stateMachineArn } of stateMachines) {
    let nextToken: string | undefined;
    do {
      const { body } = await states.api('ListExecutions', { stateMachineArn, maxResults: 1000, nextToken });
      const page = v.parse(executions, body);
      for (const { executionArn } of page.executions)
        count += 1 + (await statesEntered(states, executionArn));
      nextToken = page.nextToken;
    } while (nextToken !== undefined);
  }
  return count;
}

async function statesEntered(states: LocalSystem['states'], executionArn: string): Promise<number> {
  let count = 0;
  let nextToken: string | undefined;
  do {
    const { body } = await states.api('GetExecutionHistory', { executionArn, maxResults: 1000, nextToken });
    const page = v.parse(history, body);
    count += page.events.filter(({ type }) => type.endsWith('StateEntered')).length;
    nextToken = page.nextToken;
  } while (nextToken !== undefined);
  return count;
}
