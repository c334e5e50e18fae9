/** DescribeExecution, ListExecutions and StopExecution. */
import * as v from 'valibot';
import { isExecutionArn, machineArn, machineNameOf } from '../arns.ts';
import type { Execution } from '../execution/model.ts';
import type { Service } from '../service/service.ts';
import { answer, exception, seconds } from './answers.ts';
import { operation } from './operation.ts';
import { pageSize, readPageToken, writePageToken } from './paging.ts';

/** As it was last stored: what a turn under way has not stored yet is not told. */
export function findExecution({ storage }: Service, arn: string): Execution | undefined {
  return storage.executions.find(arn);
}

export function noExecution(arn: string) {
  return isExecutionArn(arn)
    ? exception('ExecutionDoesNotExist', `Execution Does Not Exist: '${arn}'`)
    : exception('InvalidArn', `Invalid Arn: '${arn}'`);
}

function summary({ place }: Service, execution: Execution) {
  const { arn, name, machine, status, startedAt, stoppedAt } = execution;
  return {
    executionArn: arn,
    stateMachineArn: machineArn(place, machine),
    name,
    status,
    startDate: seconds(startedAt),
    ...(stoppedAt === undefined ? {} : { stopDate: seconds(stoppedAt) }),
  };
}

export const describeExecution = operation(
  v.object({ executionArn: v.string() }),
  (service, { executionArn }) => {
    const execution = findExecution(service, executionArn);
    if (execution === undefined) return noExecution(executionArn);
    const { input, output, error, cause } = execution;
    return answer({
      ...summary(service, execution),
      input: JSON.stringify(input),
      inputDetails: { included: true },
      ...(output === undefined ? {} : { output: JSON.stringify(output), outputDetails: { included: true } }),
      ...(error === undefined ? {} : { error }),
      ...(cause === undefined ? {} : { cause }),
      redriveCount: 0,
      redriveStatus: 'NOT_REDRIVABLE',
    });
  },
);

const listRequest = v.object({
  stateMachineArn: v.string(),
  statusFilter: v.optional(v.picklist(['RUNNING', 'SUCCEEDED', 'FAILED', 'TIMED_OUT', 'ABORTED'])),
  maxResults: v.optional(pageSize),
  nextToken: v.optional(v.string()),
});

export const listExecutions = operation(listRequest, (service, request) => {
  const { stateMachineArn, statusFilter, maxResults, nextToken } = request;
  const machine = machineNameOf(stateMachineArn);
  if (machine === undefined || service.machines.current(machine) === undefined) {
    return exception('StateMachineDoesNotExist', `State Machine Does Not Exist: '${stateMachineArn}'`);
  }
  const before = nextToken === undefined ? Number.MAX_SAFE_INTEGER : readPageToken(nextToken);
  if (before === undefined) return exception('InvalidToken', `Invalid Token: '${nextToken}'`);
  const limit = maxResults || 100;
  const query = { machine, before, limit: limit + 1 };
  const found = service.storage.executions.list(
    statusFilter === undefined ? query : { ...query, status: statusFilter },
  );
  const page = found.slice(0, limit);
  const last = page.at(-1);
  const more = found.length > limit && last !== undefined;
  return answer({
    executions: page.map((execution) => summary(service, execution)),
    ...(more ? { nextToken: writePageToken(last.number) } : {}),
  });
});

const stopRequest = v.object({
  executionArn: v.string(),
  error: v.optional(v.string()),
  cause: v.optional(v.string()),
});

export const stopExecution = operation(stopRequest, async (service, { executionArn, error, cause }) => {
  await service.stop(executionArn, error, cause);
  const execution = findExecution(service, executionArn);
  if (execution === undefined) return noExecution(executionArn);
  return answer({ stopDate: seconds(execution.stoppedAt ?? service.now()) });
});
