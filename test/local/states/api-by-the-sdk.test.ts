import { createServer, type Server } from 'node:http';
import {
  DescribeExecutionCommand,
  DescribeStateMachineCommand,
  ExecutionAlreadyExists,
  ExecutionDoesNotExist,
  GetExecutionHistoryCommand,
  InvalidExecutionInput,
  InvalidName,
  InvalidOutput,
  InvalidToken,
  ListExecutionsCommand,
  SendTaskFailureCommand,
  SendTaskHeartbeatCommand,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
  StateMachineDoesNotExist,
  StopExecutionCommand,
  TaskTimedOut,
} from '@aws-sdk/client-sfn';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ask, began, createWorld, jsonata, machineArn, tokenIn, type World } from './world.ts';

let world: World;
let token = '';
let server: Server;
let client: SFNClient;

beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', async () => {
      const target = String(request.headers['x-amz-target']);
      const { status, body } = await world.states.api(target, JSON.parse(Buffer.concat(chunks).toString()));
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(body));
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  client = new SFNClient({
    region: 'us-east-1',
    endpoint: `http://127.0.0.1:${port}`,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  });
});
afterAll(() => {
  client.destroy();
  server.close();
});
beforeEach(() => {
  world = createWorld({
    ask: (payload) => {
      token = tokenIn(payload);
      return { ok: true, payload: null };
    },
  });
  world.states.register('asking', jsonata('Ask', { Ask: ask('ask', { HeartbeatSeconds: 60 }) }));
});

const stateMachineArn = machineArn('asking');
const start = async (name: string, input = '{}') => {
  const started = await client.send(new StartExecutionCommand({ stateMachineArn, name, input }));
  await world.states.settled();
  return started;
};

describe('the SDK starts an execution', () => {
  it('and can describe it', async () => {
    const { executionArn, startDate } = await start('K-1', '{"reference":"K-1"}');
    expect(startDate?.getTime()).toBe(began);
    const described = await client.send(new DescribeExecutionCommand({ executionArn }));
    expect(described).toMatchObject({
      name: 'K-1',
      status: 'RUNNING',
      input: '{"reference":"K-1"}',
      stateMachineArn,
    });
    expect(described.stopDate).toBeUndefined();
  });

  it('again in the same way while it runs and hears the same', async () => {
    const first = await start('K-1', '{"a":1}');
    const again = await start('K-1', '{ "a": 1 }');
    expect(again.executionArn).toBe(first.executionArn);
    expect((await client.send(new ListExecutionsCommand({ stateMachineArn }))).executions).toHaveLength(1);
  });

  it('but not with another input, nor when it is over', async () => {
    const { executionArn } = await start('K-1');
    await expect(start('K-1', '{"a":1}')).rejects.toBeInstanceOf(ExecutionAlreadyExists);
    await client.send(new StopExecutionCommand({ executionArn }));
    await expect(start('K-1')).rejects.toBeInstanceOf(ExecutionAlreadyExists);
  });

  it('only of a machine that exists, by a good name and with JSON', async () => {
    const nowhere = new StartExecutionCommand({ stateMachineArn: machineArn('nowhere') });
    await expect(client.send(nowhere)).rejects.toBeInstanceOf(StateMachineDoesNotExist);
    await expect(start('a name/with signs')).rejects.toBeInstanceOf(InvalidName);
    await expect(start('K-2', 'not json')).rejects.toBeInstanceOf(InvalidExecutionInput);
  });
});

describe('the SDK answers a task', () => {
  it('with a success, once', async () => {
    const { executionArn } = await start('K-1');
    await client.send(new SendTaskHeartbeatCommand({ taskToken: token }));
    const success = new SendTaskSuccessCommand({ taskToken: token, output: '{"answer":"yes"}' });
    await client.send(success);
    const described = await client.send(new DescribeExecutionCommand({ executionArn }));
    expect(described).toMatchObject({ status: 'SUCCEEDED', output: '{"answer":"yes"}' });
    await expect(client.send(success)).rejects.toBeInstanceOf(TaskTimedOut);
  });

  it('with a failure', async () => {
    const { executionArn } = await start('K-1');
    await client.send(new SendTaskFailureCommand({ taskToken: token, error: 'Refused', cause: 'no car' }));
    const described = await client.send(new DescribeExecutionCommand({ executionArn }));
    expect(described).toMatchObject({ status: 'FAILED', error: 'Refused', cause: 'no car' });
  });

  it('only by a token and with JSON', async () => {
    await start('K-1');
    const send = (taskToken: string, output: string) =>
      client.send(new SendTaskSuccessCommand({ taskToken, output }));
    await expect(send('nonsense', '{}')).rejects.toBeInstanceOf(InvalidToken);
    await expect(send(token, 'yes')).rejects.toBeInstanceOf(InvalidOutput);
  });
});

describe('the SDK looks back', () => {
  it('at the history, page by page, in both directions', async () => {
    const { executionArn } = await start('K-1');
    const pages: (string | undefined)[][] = [];
    let nextToken: string | undefined;
    do {
      const page = new GetExecutionHistoryCommand({ executionArn, maxResults: 2, nextToken });
      const found = await client.send(page);
      pages.push((found.events ?? []).map(({ type }) => type));
      nextToken = found.nextToken;
    } while (nextToken !== undefined);
    const all = ['ExecutionStarted', 'TaskStateEntered', 'TaskScheduled', 'TaskStarted', 'TaskSubmitted'];
    expect(pages.map(({ length }) => length)).toEqual([2, 2, 1]);
    expect(pages.flat()).toEqual(all);
    const reverse = await client.send(new GetExecutionHistoryCommand({ executionArn, reverseOrder: true }));
    expect(reverse.events?.map(({ type }) => type)).toEqual([...all].reverse());
    expect(reverse.events?.at(-1)?.executionStartedEventDetails?.input).toBe('{}');
  });

  it('at executions, newest first, page by page and by status', async () => {
    for (const name of ['K-1', 'K-2', 'K-3']) await start(name);
    const { executionArn } = await start('K-4');
    await client.send(new StopExecutionCommand({ executionArn, error: 'Withdrawn', cause: 'by the family' }));
    const first = await client.send(new ListExecutionsCommand({ stateMachineArn, maxResults: 3 }));
    expect(first.executions?.map(({ name }) => name)).toEqual(['K-4', 'K-3', 'K-2']);
    const { nextToken } = first;
    const second = await client.send(
      new ListExecutionsCommand({ stateMachineArn, maxResults: 3, nextToken }),
    );
    expect(second.executions?.map(({ name }) => name)).toEqual(['K-1']);
    expect(second.nextToken).toBeUndefined();
    const stopped = await client.send(
      new ListExecutionsCommand({ stateMachineArn, statusFilter: 'ABORTED' }),
    );
    expect(stopped.executions?.map(({ name }) => name)).toEqual(['K-4']);
    const described = await client.send(new DescribeExecutionCommand({ executionArn }));
    expect(described).toMatchObject({ status: 'ABORTED', error: 'Withdrawn', cause: 'by the family' });
  });

  it('at a machine, and hears when something does not exist', async () => {
    const { definition } = await client.send(new DescribeStateMachineCommand({ stateMachineArn }));
    expect(JSON.parse(definition ?? '')).toMatchObject({ StartAt: 'Ask' });
    const executionArn = 'arn:aws:states:us-east-1:000000000000:execution:asking:never';
    const missing = client.send(new DescribeExecutionCommand({ executionArn }));
    await expect(missing).rejects.toBeInstanceOf(ExecutionDoesNotExist);
  });
});
