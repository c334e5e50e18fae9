/** Has a case carried again by a new execution of its workflow, which looks at the log first and goes on from there. */
import {
  DescribeExecutionCommand,
  ExecutionAlreadyExists,
  ExecutionDoesNotExist,
  type SFNClient,
  StartExecutionCommand,
} from '@aws-sdk/client-sfn';
import { type CaseReference, isWordOpen } from '#case';
import { everyItemOf } from '#functions/store/every-item-of.ts';
import type { Asks, Cases } from '#functions/store/ports.ts';

interface Collaborators {
  cases: Pick<Cases, 'load'>;
  asks: Pick<Asks, 'executions'>;
  sfn: SFNClient;
  caseWorkflowArn: string;
}

export interface Restarted {
  ok: boolean;
  /** For the operator. */
  says: string;
}

/** A case goes on in a new execution once in 300 days: no case has more. */
const mostParts = 100;

export async function restartWorkflow(the: Collaborators, reference: CaseReference): Promise<Restarted> {
  const state = await the.cases.load(reference);
  if (state === undefined) return { ok: false, says: 'no such case' };
  // Whoever opened it is told of its end by the workflow's last step.
  if (state.stage === 'closed' && !isWordOpen(state))
    return { ok: true, says: 'closed: it needs no workflow' };
  const { opening } = state;
  const carrying = await runningExecution(the, reference);
  if (carrying !== undefined) return { ok: true, says: `carried already, by ${carrying}` };
  // Names stay taken: the first that is free is the part after the last there was.
  for (let part = 1; part <= mostParts; part++) {
    const name = `${reference}-${opening}-${part}`;
    if (await start(the, name, { reference, opening, part })) return { ok: true, says: `started as ${name}` };
    // One that somebody else has started a moment ago has not noted itself in the case yet.
    if (await isRunning(the.sfn, executionArn(the, name)))
      return { ok: true, says: `carried already, by ${name}` };
  }
  return { ok: false, says: `has had ${mostParts} executions since it was opened, which cannot be right` };
}

const executionArn = ({ caseWorkflowArn }: Collaborators, name: string): string =>
  `${caseWorkflowArn.replace(':stateMachine:', ':execution:')}:${name}`;

async function start({ sfn, caseWorkflowArn }: Collaborators, name: string, input: object): Promise<boolean> {
  try {
    await sfn.send(
      new StartExecutionCommand({
        stateMachineArn: caseWorkflowArn,
        name,
        input: JSON.stringify(input),
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof ExecutionAlreadyExists) return false;
    throw error;
  }
}

/** Name of the execution that carries the case now. */
async function runningExecution(
  { asks, sfn }: Collaborators,
  reference: CaseReference,
): Promise<string | undefined> {
  for await (const { arn, machine } of everyItemOf((at) =>
    asks.executions(reference, { limit: 100, ...at }),
  )) {
    if (machine === 'case' && (await isRunning(sfn, arn))) return arn.split(':').at(-1);
  }
  return undefined;
}

/** The service forgets an execution 90 days after its end. */
async function isRunning(sfn: SFNClient, executionArn: string): Promise<boolean> {
  try {
    return (await sfn.send(new DescribeExecutionCommand({ executionArn }))).status === 'RUNNING';
  } catch (error) {
    if (error instanceof ExecutionDoesNotExist) return false;
    throw error;
  }
}
