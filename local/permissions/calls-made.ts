/** Which calls of AWS each function and each workflow has made, in the words of IAM; each is kept once, however often made. */
import * as v from 'valibot';
import type { TableName } from '#functions/functions.ts';
import type { AwsRequest } from '../aws/endpoint.ts';
import { jsonOf, operationOf } from '../aws/json-answer.ts';
import { machineNameIn, tableOf } from '../aws/names.ts';
import type { WorkflowCall } from '../states/index.ts';
import { readToken } from '../states/service/tokens.ts';
import { callerHeader } from './caller.ts';
import { accessesIn } from './dynamo.ts';

export interface MadeCall {
  /** A function's name, or `workflow/case`. */
  by: string;
  /** `dynamodb:GetItem` */
  action: string;
  /** `table/rows`, `table/rows/index/by-stage`, `stateMachine/case`, `execution/case`, `function/tell-staff`, `email`, `sms`, `secret` */
  resource: string;
  /** Beginning of the partition key, up to its `#`: what a policy's leading keys are held against. Of tables only. */
  key?: string;
}

export interface CallsMade {
  /** To be told of every request of the local AWS services; those that no function makes are left out. */
  note(request: AwsRequest): void;
  noteOfWorkflow(call: WorkflowCall): void;
  list(): MadeCall[];
}

type Target = Omit<MadeCall, 'by'>;

const aboutWorkflows = v.object({
  stateMachineArn: v.optional(v.string()),
  executionArn: v.optional(v.string()),
  taskToken: v.optional(v.string()),
});

export function createCallsMade(): CallsMade {
  const made = new Map<string, MadeCall>();
  const noteOf = (call: MadeCall): void => void made.set(JSON.stringify(call), call);
  return {
    note(request) {
      const by = request.headers[callerHeader];
      if (typeof by !== 'string') return;
      for (const target of targetsOf(request)) noteOf({ by, ...target });
    },
    noteOfWorkflow: ({ execution, action, target }) =>
      noteOf({ by: `workflow/${machineNameIn(execution)}`, action, resource: resourceAt(target) }),
    list: () => [...made.values()],
  };
}

/** Machines and executions by their machine's name, all else is a function. */
function resourceAt(arn: string): string {
  const [, , service, , , kind] = arn.split(':');
  return service === 'states' ? `${kind}/${machineNameIn(arn)}` : `function/${arn.split(':').at(-1)}`;
}

function targetsOf(request: AwsRequest): Target[] {
  const [service] = request.target.split('.');
  const operation = operationOf(request);
  switch (service) {
    case 'DynamoDB_20120810':
      return ofTables(operation, jsonOf(request));
    case 'AWSStepFunctions':
      return [{ action: `states:${operation}`, resource: workflowIn(jsonOf(request)) }];
    case 'PinpointSMSVoiceV2':
      return [{ action: `sms-voice:${operation}`, resource: 'sms' }];
    case 'secretsmanager':
      return [{ action: `secretsmanager:${operation}`, resource: 'secret' }];
    default: {
      const operationOfEmail = new URLSearchParams(request.body.toString()).get('Action');
      return [{ action: `ses:${operationOfEmail}`, resource: 'email' }];
    }
  }
}

const ofTables = (operation: string, body: unknown): Target[] =>
  (accessesIn(body) ?? []).flatMap(({ table, index, keys }) => {
    const resource = `table/${tableOf(table)}${index === undefined ? '' : `/index/${index}`}`;
    const action = `dynamodb:${operation}`;
    return keys.map((key) => ({ action, resource, key: beginningOf(tableOf(table), key) }));
  });

/** A key that has no `#` is kept whole: there is one of it. In the log it is a case, of which nothing is kept. The canary's
 * people are told from all others. */
const beginningOf = (table: TableName | undefined, key: string): string =>
  table === 'events' ? '' : (/^[^#]*#?(?:canary-)?/.exec(key)?.[0] ?? '');

function workflowIn(body: unknown): string {
  const read = v.parse(aboutWorkflows, body);
  if (read.stateMachineArn !== undefined) return `stateMachine/${machineNameIn(read.stateMachineArn)}`;
  if (read.executionArn !== undefined) return `execution/${machineNameIn(read.executionArn)}`;
  // IAM holds a token's answer against the state machine whose execution waits with it.
  const address = readToken(read.taskToken ?? '');
  return `stateMachine/${address === undefined ? 'unknown' : machineNameIn(address.arn)}`;
}
