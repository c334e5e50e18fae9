/** A workflow on the local Step Functions, in memory and on a clock that stands still until it is moved. */
import { DatabaseSync } from 'node:sqlite';
import * as v from 'valibot';
import { functions } from '#functions/functions.ts';
import { machineName } from '#local/aws/names.ts';
import { createStates } from '#local/states/index.ts';
import { registerWorkflows } from '#local/workflows.ts';
import type { OpenStage } from './step-functions.ts';

const began = Date.parse('2026-03-02T04:00:00.000Z');
const answers = v.record(v.string(), v.unknown());

export const openLocalStage: OpenStage = async ({ steps: makeSteps, question }) => {
  let now = began;
  const steps = makeSteps(() => now);
  const states = createStates({
    database: new DatabaseSync(':memory:'),
    clock: { now: () => now },
    invoke: steps.invoke,
    onTimersChanged: () => {},
  });
  registerWorkflows(states, new URL('../../workflows', import.meta.url).pathname, functions);
  if (question !== undefined) states.register(machineName('ask-a-person'), question);
  return {
    steps,
    stepFunctions: {
      now: () => now,
      async ask(operation, body) {
        const answer = await states.api(operation, body);
        if (answer.status !== 200) throw new Error(`${operation}: ${JSON.stringify(answer.body)}`);
        return v.parse(answers, answer.body);
      },
      settle: () => states.settled(),
      nextDue: async () => states.nextDue(),
      async moveTo(instant) {
        now = Math.max(now, instant);
        if ((states.nextDue() ?? Number.POSITIVE_INFINITY) <= now) await states.fireNext(now);
      },
      close: () => states.close(),
    },
  };
};
