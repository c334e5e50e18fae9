import { request as ask } from 'node:http';
import { describe, expect, test } from 'vitest';
import { functions } from '#functions/functions.ts';
import { type AwsRequest, processEndpoint } from '#local/aws/endpoint.ts';
import { account, functionArn, localTables, machineName, region } from '#local/aws/names.ts';
import { asFunction, callerHeader } from '#local/permissions/caller.ts';
import { createCallsMade } from '#local/permissions/calls-made.ts';
import { createGuard } from '#local/permissions/guard.ts';
import { executionArn } from '#local/states/arns.ts';

const guard = createGuard(functions, async () => ({ status: 200, body: 'done' }));

async function isAllowed(functionName: string, target: string, body: unknown = {}): Promise<boolean> {
  const headers = { [callerHeader]: functionName };
  const answer = await guard({ target, headers, body: Buffer.from(JSON.stringify(body)) });
  return answer.status === 200;
}
const item = (table: keyof typeof localTables, key: string) => ({
  TableName: localTables[table],
  Key: { pk: { S: key }, sk: { S: 'a' } },
});

describe('a function may do what its entry grants', () => {
  test('the volunteer door reads its link and the visit card, and nothing else of people', async () => {
    const get = 'DynamoDB_20120810.GetItem';
    expect(await isAllowed('volunteer', get, item('asks', 'LINK#abc'))).toBe(true);
    expect(await isAllowed('volunteer', get, item('asks', 'WAIT#7K3M9QXA'))).toBe(false);
    expect(await isAllowed('volunteer', get, item('people', 'VISIT#7K3M9QXA'))).toBe(true);
    expect(await isAllowed('volunteer', get, item('people', 'HOUSEHOLD#7K3M9QXA'))).toBe(false);
    expect(await isAllowed('volunteer', get, item('goods', 'STOCK#1'))).toBe(false);
  });

  test('a query counts by the partition key that it asks for', async () => {
    const query = (key: string, index?: string) => ({
      TableName: localTables.asks,
      ...(index === undefined ? {} : { IndexName: index }),
      KeyConditionExpression: '#p = :p AND sk > :s',
      ExpressionAttributeNames: { '#p': 'pk' },
      ExpressionAttributeValues: { ':p': { S: key }, ':s': { S: '' } },
    });
    const operation = 'DynamoDB_20120810.Query';
    expect(await isAllowed('manager', operation, query('EXECUTIONS#7K3M9QXA'))).toBe(true);
    expect(await isAllowed('manager', operation, query('LINK#abc'))).toBe(false);
    expect(await isAllowed('manager', operation, query('EXECUTIONS#7K3M9QXA', 'by-anything'))).toBe(false);
  });

  test('the manager door changes nothing', async () => {
    expect(await isAllowed('manager', 'DynamoDB_20120810.PutItem', item('rows', 'CASE#1'))).toBe(false);
    expect(await isAllowed('manager', 'AWSStepFunctions.GetExecutionHistory')).toBe(true);
    expect(await isAllowed('manager', 'AWSStepFunctions.SendTaskSuccess')).toBe(false);
  });

  test('only the doors of staff read the secret of sessions, and signing in sees nothing of people but persons', async () => {
    const read = 'secretsmanager.GetSecretValue';
    for (const door of ['coordinator', 'manager', 'sign-in']) expect(await isAllowed(door, read)).toBe(true);
    for (const other of ['volunteer', 'tell-staff']) expect(await isAllowed(other, read)).toBe(false);
    expect(await isAllowed('coordinator', 'secretsmanager.PutSecretValue')).toBe(false);
    const get = 'DynamoDB_20120810.GetItem';
    expect(await isAllowed('sign-in', get, item('people', 'PERSON#aigerim'))).toBe(true);
    expect(await isAllowed('sign-in', get, item('people', 'HOUSEHOLD#7K3M9QXA'))).toBe(false);
  });

  test('only those that write to people send email and SMS', async () => {
    expect(await isAllowed('contact-the-person', '')).toBe(true);
    expect(await isAllowed('contact-the-person', 'PinpointSMSVoiceV2.SendTextMessage')).toBe(true);
    expect(await isAllowed('coordinator', '')).toBe(false);
    expect(await isAllowed('look-at-the-case', 'PinpointSMSVoiceV2.SendTextMessage')).toBe(false);
  });
});

test('a task token is answered by those alone who answer its state machine', async () => {
  const tokenOf = (machine: string) => {
    const arn = executionArn({ region, account }, machineName(machine), '7K3M9QXA-1-1');
    return { taskToken: Buffer.from(JSON.stringify([arn, 1, 2, 'x'])).toString('base64url') };
  };
  const answer = 'AWSStepFunctions.SendTaskSuccess';
  expect(await isAllowed('tell-staff', answer, tokenOf('case'))).toBe(true);
  expect(await isAllowed('tell-staff', answer, tokenOf('ask-a-person'))).toBe(false);
  expect(await isAllowed('contact-the-person', answer, tokenOf('ask-a-person'))).toBe(true);
});

test('each call is recorded once, in the words of IAM, with no more of a key than its kind', () => {
  const calls = createCallsMade();
  const note = (target: string, body: unknown, by?: string) =>
    calls.note({
      target,
      headers: by === undefined ? {} : { [callerHeader]: by },
      body: Buffer.from(JSON.stringify(body)),
    });
  note('DynamoDB_20120810.GetItem', item('asks', 'LINK#abc'), 'volunteer');
  note('DynamoDB_20120810.GetItem', item('asks', 'LINK#def'), 'volunteer');
  note('DynamoDB_20120810.GetItem', item('people', 'SALT'), 'coordinator');
  note('DynamoDB_20120810.GetItem', item('people', 'PERSON#aigerim'));
  calls.noteOfWorkflow({
    execution: executionArn({ region, account }, machineName('case'), '7K3M9QXA-1-1'),
    action: 'lambda:InvokeFunction',
    target: functionArn('tell-staff'),
  });
  expect(calls.list()).toEqual([
    { by: 'volunteer', action: 'dynamodb:GetItem', resource: 'table/asks', key: 'LINK#' },
    { by: 'coordinator', action: 'dynamodb:GetItem', resource: 'table/people', key: 'SALT' },
    { by: 'workflow/case', action: 'lambda:InvokeFunction', resource: 'function/tell-staff' },
  ]);
});

test('a call is known by the function that makes it, also when several run at once', async () => {
  const seen: AwsRequest[] = [];
  const endpoint = await processEndpoint();
  endpoint.answerWith(async (request) => {
    seen.push(request);
    return { status: 200, body: '' };
  });
  const call = (path: string) =>
    new Promise<void>((done, failed) => {
      const sent = ask(`${endpoint.url}/${path}`, { method: 'POST' }, (answer) => {
        answer.resume();
        answer.on('end', done);
      });
      sent.on('error', failed);
      sent.end(path);
    });
  await Promise.all([
    asFunction('coordinator', async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      await call('first');
    }),
    asFunction('manager', () => call('second')),
    call('third'),
  ]);
  const callers = seen.map(({ body, headers }) => [body.toString(), headers[callerHeader]]);
  expect(Object.fromEntries(callers)).toEqual({ first: 'coordinator', second: 'manager', third: undefined });
});
