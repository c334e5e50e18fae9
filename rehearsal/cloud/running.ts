/** What runs in the emulator: executions of the case workflow, and which version of the code they meet. */
import {
  DescribeStateMachineCommand,
  ListExecutionsCommand,
  paginateGetExecutionHistory,
} from '@aws-sdk/client-sfn';
import * as v from 'valibot';
import type { FunctionName } from '#functions/functions.ts';
import { authorizationFor, stepFunctionsAt } from './calls.ts';
import { account, type Emulator, region } from './emulator.ts';

export interface Running {
  /** Names of executions of the case workflow that have not ended. */
  cases(): Promise<string[]>;
  /** Name of the state that the first execution of a case has entered last. */
  standsAt(reference: string): Promise<string | undefined>;
  /** The case workflow's description. */
  workflowComment(): Promise<string>;
  /** Hash of a function's code. */
  codeOf(name: FunctionName): Promise<string>;
}

const described = v.pipe(v.string(), v.parseJson(), v.object({ Comment: v.string() }));
const withCode = v.object({ Configuration: v.object({ CodeSha256: v.string() }) });
const stateMachineArn = `arn:aws:states:${region}:${account}:stateMachine:asar-rehearsal-case`;

export function whatRuns(emulator: Emulator): Running {
  const sfn = stepFunctionsAt(emulator);
  return {
    async cases() {
      const { executions = [] } = await sfn.send(
        new ListExecutionsCommand({ stateMachineArn, statusFilter: 'RUNNING' }),
      );
      return executions.flatMap(({ name }) => name ?? []);
    },
    async standsAt(reference) {
      const executionArn = `${stateMachineArn.replace(':stateMachine:', ':execution:')}:${reference}-1-1`;
      let name: string | undefined;
      for await (const { events = [] } of paginateGetExecutionHistory({ client: sfn }, { executionArn }))
        for (const { stateEnteredEventDetails: entered } of events) name = entered?.name ?? name;
      return name;
    },
    async workflowComment() {
      const { definition } = await sfn.send(new DescribeStateMachineCommand({ stateMachineArn }));
      return v.parse(described, definition).Comment;
    },
    async codeOf(name) {
      const answer = await fetch(`${emulator.url}/2015-03-31/functions/asar-rehearsal-${name}`, {
        headers: authorizationFor('lambda'),
      });
      return v.parse(withCode, await answer.json()).Configuration.CodeSha256;
    },
  };
}
