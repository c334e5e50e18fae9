/** Plays one workflow with scripted steps, and tells the states it walked by name. */
import * as v from 'valibot';
import { machineArn } from '#local/aws/names.ts';
import { openEmulatorStage } from './emulator/stage.ts';
import { openLocalStage } from './local-stage.ts';
import { type Call, type Script, scriptedSteps } from './scripted-steps.ts';
import type { OpenStage, Stage, StepFunctions } from './step-functions.ts';

export type { Script, Turn } from './scripted-steps.ts';

export interface Played {
  path: string[];
  status: string;
  output: unknown;
  error: string | undefined;
  /** Time that went by, in seconds. */
  seconds: number;
  calls: Call[];
}

/** The emulator that `npm run rehearse` runs these tests on: its address, and that of its clock. */
const emulator = process.env['ASAR_TEST_STEP_FUNCTIONS'];
const clock = process.env['ASAR_TEST_CLOCK'];
const openStage: OpenStage =
  emulator === undefined || clock === undefined ? openLocalStage : openEmulatorStage(emulator, clock);

const execution = v.object({
  executionArn: v.string(),
  status: v.string(),
  output: v.nullish(v.pipe(v.string(), v.parseJson())),
  error: v.nullish(v.string()),
});
const history = v.object({
  events: v.array(v.object({ stateEnteredEventDetails: v.optional(v.object({ name: v.string() })) })),
  nextToken: v.nullish(v.string()),
});

let played = 0;
const mostMoves = 5000;

/** @param options.question a state that stands for the whole of `ask-a-person` */
export async function play(
  machine: 'case' | 'ask-a-person',
  input: Record<string, unknown>,
  script: Script,
  options: { question?: unknown } = {},
): Promise<Played> {
  const stage = await openStage({
    steps: (now) => scriptedSteps(script, now),
    question: machine === 'case' ? questionOf(options.question) : undefined,
  });
  const { stepFunctions, steps } = stage;
  const began = await stepFunctions.now();
  played += 1;
  const started = await stepFunctions.ask('StartExecution', {
    stateMachineArn: machineArn(machine),
    name: `played-${played}`,
    input: JSON.stringify(input),
  });
  const executionArn = String(started['executionArn']);
  const ended = await playedToItsEnd(stage, executionArn);
  const seconds = ((await stepFunctions.now()) - began) / 1000;
  const path = await walked(stepFunctions, executionArn);
  await stepFunctions.close();
  const { status, output, error } = ended;
  const { calls } = steps;
  return { path, status, output: output ?? undefined, error: error ?? undefined, seconds, calls };
}

const questionOf = (state: unknown = { Type: 'Succeed' }) => ({
  QueryLanguage: 'JSONata',
  StartAt: 'Asked',
  States: { Asked: state },
});

/** From one thing that happens by itself to the next, answers among them, until it ends or nothing will. */
async function playedToItsEnd({ stepFunctions, steps: { answers } }: Stage, executionArn: string) {
  for (let moves = 0; ; moves += 1) {
    await stepFunctions.settle();
    const now = v.parse(execution, await stepFunctions.ask('DescribeExecution', { executionArn }));
    if (now.status !== 'RUNNING' || moves === mostMoves) return now;
    const due = (await stepFunctions.nextDue()) ?? Number.POSITIVE_INFINITY;
    answers.sort((one, other) => one.at - other.at);
    const [answer] = answers;
    if (answer !== undefined && answer.at <= due) {
      answers.shift();
      if (answer.at > (await stepFunctions.now())) await stepFunctions.moveTo(answer.at);
      await stepFunctions.ask('SendTaskSuccess', { taskToken: answer.token, output: '{}' });
    } else if (Number.isFinite(due)) await stepFunctions.moveTo(due);
    else return now;
  }
}

async function walked({ ask }: StepFunctions, executionArn: string): Promise<string[]> {
  const names: string[] = [];
  for (let nextToken: string | undefined, more = true; more; more = nextToken !== undefined) {
    const asked = { executionArn, maxResults: 1000, ...(nextToken !== undefined && { nextToken }) };
    const page = v.parse(history, await ask('GetExecutionHistory', asked));
    names.push(...page.events.flatMap(({ stateEnteredEventDetails: entered }) => entered?.name ?? []));
    nextToken = page.nextToken ?? undefined;
  }
  return names;
}
