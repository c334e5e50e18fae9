/** The operations of the API by name. */
import type { Service } from '../service/service.ts';
import { type ApiAnswer, exception } from './answers.ts';
import { describeExecution, listExecutions, stopExecution } from './executions.ts';
import { getExecutionHistory } from './get-execution-history.ts';
import type { Operation } from './operation.ts';
import { sendTaskFailure, sendTaskHeartbeat, sendTaskSuccess } from './send-task.ts';
import { startExecution } from './start-execution.ts';
import { describeStateMachine, listStateMachines } from './state-machines.ts';

const operations: ReadonlyMap<string, Operation> = new Map([
  ['StartExecution', startExecution],
  ['DescribeExecution', describeExecution],
  ['ListExecutions', listExecutions],
  ['StopExecution', stopExecution],
  ['GetExecutionHistory', getExecutionHistory],
  ['DescribeStateMachine', describeStateMachine],
  ['ListStateMachines', listStateMachines],
  ['SendTaskSuccess', sendTaskSuccess],
  ['SendTaskFailure', sendTaskFailure],
  ['SendTaskHeartbeat', sendTaskHeartbeat],
]);

/** `name`: with or without the target's prefix (`AWSStepFunctions.`). */
export async function callApi(service: Service, name: string, body: unknown): Promise<ApiAnswer> {
  const operation = operations.get(name.replace(/^AWSStepFunctions\./, ''));
  if (operation === undefined)
    return exception('UnknownOperationException', `There is no operation '${name}' here`);
  return operation(service, body);
}
