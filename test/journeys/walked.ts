/** The states that a case's executions walked, in order, read from the local Step Functions' histories. */
import type { CaseReference } from '#case';
import { everyItemOf } from '#functions/store/every-item-of.ts';
import type { Asks, CaseExecution } from '#functions/store/index.ts';
import type { LocalSystem } from '#local/system-options.ts';

/** Between any two things that happen: left out, so that a path reads like the case's story. */
const crossroads = new Set([
  'Take In the Case',
  'Look at the Case',
  'What Does the Case Need Now?',
  'Is Everything in Stock?',
  'Take Up the Question',
  'Choose Whom to Ask',
  'Is There Somebody to Ask?',
  'Plan the Next Contact',
  'Which Rung Comes Next?',
  'Question Settled',
]);

/** A question's own states stand where the case put the question. */
export async function walked(
  states: LocalSystem['states'],
  asks: Asks,
  reference: CaseReference,
): Promise<string[]> {
  const path: string[] = [];
  for (const { arn, machine } of await executionsOf(asks, reference))
    if (machine === 'case') path.push(...(await namesIn(states, arn)));
  return path.filter((name) => !crossroads.has(name));
}

/** Every execution of a case, oldest first. */
export async function executionsOf(asks: Asks, reference: CaseReference): Promise<CaseExecution[]> {
  const all: CaseExecution[] = [];
  const listed = everyItemOf((at) => asks.executions(reference, { limit: 20, ...at }));
  for await (const execution of listed) all.push(execution);
  return all;
}

interface HistoryPage {
  events: {
    stateEnteredEventDetails?: { name: string };
    taskSubmittedEventDetails?: { resourceType: string; output: string };
  }[];
  nextToken?: string;
}

async function namesIn(states: LocalSystem['states'], executionArn: string): Promise<string[]> {
  const names: string[] = [];
  let nextToken: string | undefined;
  do {
    const { body } = await states.api('GetExecutionHistory', { executionArn, maxResults: 1000, nextToken });
    const page = body as HistoryPage;
    for (const { stateEnteredEventDetails: entered, taskSubmittedEventDetails: submitted } of page.events) {
      if (entered !== undefined) names.push(entered.name);
      if (submitted?.resourceType === 'states' && names.at(-1) !== 'Continue in a New Execution')
        names.push(...(await namesIn(states, String(JSON.parse(submitted.output).ExecutionArn))));
    }
    nextToken = page.nextToken;
  } while (nextToken !== undefined);
  return names;
}
