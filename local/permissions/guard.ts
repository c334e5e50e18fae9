/** Denies a function what its entry in the table of functions does not grant, as IAM does in the cloud. */
import type { FunctionEntry } from '#functions/functions.ts';
import type { AwsBackend, AwsRequest } from '../aws/endpoint.ts';
import { jsonAnswer, jsonOf, operationOf } from '../aws/json-answer.ts';
import { callerHeader } from './caller.ts';
import { mayUseDynamo } from './dynamo.ts';

type WorkflowCall = NonNullable<FunctionEntry['workflow']>[number];

const workflowOperations: Record<WorkflowCall, readonly string[]> = {
  start: ['StartExecution'],
  answer: ['SendTaskSuccess', 'SendTaskFailure'],
  read: ['ListExecutions', 'DescribeExecution', 'GetExecutionHistory'],
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
  if (service === 'AWSStepFunctions')
    return entry.workflow?.some((call) => workflowOperations[call].includes(operation)) ?? false;
  if (service === 'PinpointSMSVoiceV2') return entry.sms === true;
  if (service === 'secretsmanager') return entry.session === true && operation === 'GetSecretValue';
  return entry.email === true;
}
