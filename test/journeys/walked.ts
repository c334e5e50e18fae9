/** The states that a case's executions walked, in order, read from the local Step Functions' histories. */
import type { CaseReference } from '#case';
import type { Asks, CaseExecution, Page } from '#functions/store/index.ts';
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

const questions = new Set(['Assess the Family', 'Deliver the Goods', 'Check In on the Family']);

export async function walked(
  states: LocalSystem['states'],
  asks: Asks,
  reference: CaseReference,
): Promise<string[]> {
  const executions = await executionsOf(asks, reference);
  const questionsAsked = executions.filter(({ machine }) => machine === 'ask-a-person');
  const path: string[] = [];
  for (const { arn } of executions.filter(({ machine }) => machine === 'case')) {
    for (const name of await namesIn(states, arn)) {
      path.push(name);
      const child = questions.has(name) ? questionsAsked.shift() : undefined;
      if (child !== undefined) path.push(...(await namesIn(states, child.arn)));
    }
  }
  return path.filter((name) => !crossroads.has(name));
}

/** Every execution of a case, oldest first. */
export async function executionsOf(asks: Asks, reference: CaseReference): Promise<CaseExecution[]> {
  const all: CaseExecution[] = [];
  let from: { cursor?: string } | undefined = {};
  while (from !== undefined) {
    const page: Page<CaseExecution> = await asks.executions(reference, { limit: 20, ...from });
    all.push(...page.items);
    from = page.next === undefined ? undefined : { cursor: page.next };
  }
  return all;
}

interface HistoryPage {
  events: { stateEnteredEventDetails?: { name: string } }[];
  nextToken?: string;
}

async function namesIn(states: LocalSystem['states'], executionArn: string): Promise<string[]> {
  const names: string[] = [];
  let nextToken: string | undefined;
  do {
    const { body } = await states.api('GetExecutionHistory', { executionArn, maxResults: 1000, nextToken });
    const page = body as HistoryPage;
    names.push(...page.events.flatMap(({ stateEnteredEventDetails: entered }) => entered?.name ?? []));
    nextToken = page.nextToken;
  } while (nextToken !== undefined);
  return names;
}
