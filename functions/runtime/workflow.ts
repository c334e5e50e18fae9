/** Starting the case workflow and answering its task tokens; what Step Functions refuses in normal life is a value. */
import {
  ExecutionAlreadyExists,
  InvalidToken,
  SendTaskSuccessCommand,
  type SFNClient,
  StartExecutionCommand,
  TaskDoesNotExist,
  TaskTimedOut,
} from '@aws-sdk/client-sfn';
import type { CaseReference } from '#case';

export interface CaseStarter {
  /** Starts the case's execution for an opening; the same opening again changes nothing. */
  start(reference: CaseReference, opening: number): Promise<'started' | 'exists-already'>;
}

export interface Waker {
  /** Answers a task token: the workflow looks at the case again. A token that nobody waits for is a normal result. */
  wake(taskToken: string): Promise<'woken' | 'nobody-waits'>;
}

/** Names the first execution of an opening; its continuations count on from 2. */
const executionName = (reference: CaseReference, opening: number): string => `${reference}-${opening}-1`;

export function createCaseStarter(sfn: SFNClient, caseWorkflowArn: string): CaseStarter {
  return {
    async start(reference, opening) {
      try {
        await sfn.send(
          new StartExecutionCommand({
            stateMachineArn: caseWorkflowArn,
            name: executionName(reference, opening),
            input: JSON.stringify({ reference, opening }),
          }),
        );
        return 'started';
      } catch (error) {
        if (error instanceof ExecutionAlreadyExists) return 'exists-already';
        throw error;
      }
    },
  };
}

export function createWaker(sfn: SFNClient): Waker {
  return {
    async wake(taskToken) {
      try {
        await sfn.send(new SendTaskSuccessCommand({ taskToken, output: '{}' }));
        return 'woken';
      } catch (error) {
        if (
          error instanceof TaskTimedOut ||
          error instanceof TaskDoesNotExist ||
          error instanceof InvalidToken
        )
          return 'nobody-waits';
        throw error;
      }
    },
  };
}
