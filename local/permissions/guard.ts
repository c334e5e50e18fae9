/** Denies a function what its entry in the table of functions does not grant, as IAM does in the cloud. */
import * as v from 'valibot';
import type { FunctionEntry } from '#functions/functions.ts';
import type { AwsBackend, AwsRequest } from '../aws/endpoint.ts';
import { jsonAnswer, jsonOf, operationOf } from '../aws/json-answer.ts';
import { machineNameIn } from '../aws/names.ts';
import { readToken } from '../states/service/tokens.ts';
import { callerHeader } from './caller.ts';
import { mayUseDynamo } from './dynamo.ts';

type WorkflowCall = NonNullable<FunctionEntry['workflow']>[number];

const workflowOperations: Record<WorkflowCall, readonly string[]> = {
  start: ['StartExecution'],
  read: ['DescribeExecution', 'GetExecutionHistory'],
  see: ['DescribeExecution'],
};

/** Calls that no function makes (this system's own, a test's) are not guarded. */
export function createGuard(
  functions: Readonly<Record<string, FunctionEntry>>,
  behind: AwsBackend,
): AwsBackend {
  return async (request) => {
    const functionName = request.headers[callerHeader];
    if (typeof functionName !== 'string') return behind(request);
    const entry = functions[functionName];
    if (entry !== undefined && mayCall(entry, request)) return behind(request);
    const action = request.target === '' ? 'SES' : request.target;
    // Said aloud as well: a caught denial would otherwise only show in the cloud.
    console.error(`${functionName} is not allowed to call ${action}; see functions/functions.ts`);
    return jsonAnswer(400, {
      __type: 'com.amazon.coral.service#AccessDeniedException',
      message: `${functionName} is not authorized to perform: ${action}`,
    });
  };
}

function mayCall(entry: FunctionEntry, request: AwsRequest): boolean {
  const [service] = request.target.split('.');
  const operation = operationOf(request);
  if (service === 'DynamoDB_20120810') return mayUseDynamo(entry, operation, jsonOf(request));
  if (service === 'AWSStepFunctions') return mayUseWorkflows(entry, operation, jsonOf(request));
  if (service === 'PinpointSMSVoiceV2') return entry.sms === true;
  if (service === 'secretsmanager')
    return entry.trigger.kind === 'rotation' || (entry.session === true && operation === 'GetSecretValue');
  return entry.email === true;
}

function mayUseWorkflows({ workflow = [], answers = [] }: FunctionEntry, operation: string, body: unknown) {
  if (operation !== 'SendTaskSuccess')
    return workflow.some((call) => workflowOperations[call].includes(operation));
  const read = v.safeParse(v.object({ taskToken: v.string() }), body);
  const waiting = read.success ? readToken(read.output.taskToken) : undefined;
  // A token that was never one is for the service to refuse.
  if (waiting === undefined) return answers.length > 0;
  return answers.some((machine) => machine === machineNameIn(waiting.arn));
}
