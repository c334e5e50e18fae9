/** What operators do with a stage, done with the seeded local system: nothing is lost that is in the log. */
import { DeleteItemCommand, GetItemCommand, PutItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { DescribeExecutionCommand, SFNClient, StopExecutionCommand } from '@aws-sdk/client-sfn';
import {
  DeleteMessageCommand,
  GetQueueUrlCommand,
  ReceiveMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseReference } from '#case';
import { functions } from '#functions/functions.ts';
import { surroundings } from '#functions/runtime/surroundings.ts';
import { createAsks, createCases } from '#functions/store/index.ts';
import { rowKeys } from '#functions/store/keys.ts';
import { account, machineArn, machineName, region } from '#local/aws/names.ts';
import { createHandlers } from '#local/functions/handlers.ts';
import { rebuild, rebuildAll } from '#local/operators/rebuild-projections.ts';
import { createDoAgain } from '#local/operators/redrive/do-again.ts';
import { openLetterBox } from '#local/operators/redrive/letter-box.ts';
import { deadLetterQueues } from '#local/operators/redrive/queues.ts';
import { redriveQueue } from '#local/operators/redrive/redrive-queue.ts';
import { restartWorkflow } from '#local/operators/restart-workflow.ts';
import { families } from '#local/seed/families.ts';
import { executionArn } from '#local/states/arns.ts';
import { startSystem } from '#local/system.ts';
import type { LocalSystem } from '#local/system-options.ts';

let system: LocalSystem;
beforeAll(async () => {
  const startAt = '2026-11-23T05:00:00Z';
  system = await startSystem({ realTime: false, seed: true, quiet: true, startAt });
}, 60_000);
afterAll(() => system.stop());

const isClosed = ({ steps }: (typeof families)[number]) => steps.some(({ does }) => does === 'close');
const referenceOf = (family: (typeof families)[number] | undefined): string => {
  if (family === undefined) throw new Error('The seed has no such family');
  return family.reference;
};
const openOne = referenceOf(families.find((family) => !isClosed(family)));
const closedOne = referenceOf(families.find(isClosed));

describe('a workflow that was lost', () => {
  const the = () => {
    const { store } = surroundings();
    return {
      cases: createCases(store),
      asks: createAsks(store),
      sfn: new SFNClient({}),
      caseWorkflowArn: machineArn('case'),
    };
  };
  const arnOf = (name: string) => executionArn({ region, account }, machineName('case'), name);
  const statusOf = async (name: string) =>
    (await the().sfn.send(new DescribeExecutionCommand({ executionArn: arnOf(name) }))).status;

  it('is not started beside one that had no time yet to note itself in the case', async () => {
    const unnoted = { executions: async () => ({ items: [] }) };
    expect(await restartWorkflow({ ...the(), asks: unnoted }, openOne)).toEqual({
      ok: true,
      says: `carried already, by ${openOne}-1-1`,
    });
  });

  it('is started again under the next name, once where two operators hear the alarm, and carries the case', async () => {
    await the().sfn.send(new StopExecutionCommand({ executionArn: arnOf(`${openOne}-1-1`) }));
    await system.settled();
    const both = await Promise.all([restartWorkflow(the(), openOne), restartWorkflow(the(), openOne)]);
    const started = { ok: true, says: `started as ${openOne}-1-2` };
    expect(both).toEqual([started, started]);
    await system.settled();
    expect(await statusOf(`${openOne}-1-2`)).toBe('RUNNING');
    const { items } = await the().asks.executions(openOne, { limit: 100 });
    expect(items.map(({ arn }) => arn)).toContain(arnOf(`${openOne}-1-2`));
  });

  it('is not started beside one that runs, nor for a case that is closed, nor for none', async () => {
    const carried = { ok: true, says: `carried already, by ${openOne}-1-2` };
    expect(await restartWorkflow(the(), openOne)).toEqual(carried);
    expect((await restartWorkflow(the(), closedOne)).says).toBe('closed: it needs no workflow');
    expect(await restartWorkflow(the(), '00000000')).toEqual({ ok: false, says: 'no such case' });
  });

  it('is started for a closed case where word of its end has not gone out', async () => {
    const load = async (reference: CaseReference) => {
      const state = await the().cases.load(reference);
      if (state?.closed === undefined) throw new Error('not closed');
      const word = { to: 'coordinator-1', messageId: 'case-done-1', status: 'planned' as const };
      return { ...state, closed: { ...state.closed, word } };
    };
    const { says } = await restartWorkflow({ ...the(), cases: { load } }, closedOne);
    expect(says).toMatch(/^started as /);
    await system.settled();
  });
});

describe('rows, lists and figures', () => {
  const rows = async () => {
    const { dynamo, tables } = surroundings().store;
    const { Items = [] } = await dynamo.send(new ScanCommand({ TableName: tables.rows }));
    return Items.map((item) => unmarshall(item)).sort((one, other) =>
      `${one['pk']} ${one['sk']}`.localeCompare(`${other['pk']} ${other['sk']}`),
    );
  };
  /** The longer a case waits, the more urgent it gets: that alone is not as it was when the row was last written. */
  const withoutPriority = (items: readonly Record<string, unknown>[]) =>
    JSON.parse(JSON.stringify(items, (name, value: unknown) => (name === 'priority' ? undefined : value)));
  const table = () => surroundings().store.tables.rows;
  const put = (item: object) =>
    surroundings().store.dynamo.send(
      new PutItemCommand({ TableName: table(), Item: marshall(item, { removeUndefinedValues: true }) }),
    );
  const remove = (key: object) =>
    surroundings().store.dynamo.send(new DeleteItemCommand({ TableName: table(), Key: marshall(key) }));

  it('are the same after they were made anew', async () => {
    const before = await rows();
    expect(before.length).toBeGreaterThan(families.length);
    expect(await rebuildAll(surroundings().store)).toEqual({ cases: families.length, withoutLog: [] });
    expect(withoutPriority(await rows())).toEqual(withoutPriority(before));
  });

  it('are made again of the logs when they are wrong, missing, or nobody’s', async () => {
    const before = await rows();
    const [figure] = before.filter(({ pk }) => String(pk).startsWith('TALLY#'));
    const row = before.find(({ pk }) => pk === rowKeys.row(openOne).pk);
    await put({ ...row, stageKey: rowKeys.stage('closed', 0), coordinator: 'nobody', waiting: {} });
    await remove(rowKeys.row(closedOne));
    await remove({ pk: figure?.['pk'], sk: figure?.['sk'] });
    await put({ pk: rowKeys.help('nobody'), sk: openOne, deliveries: 7, home: true, better: true });
    await rebuildAll(surroundings().store);
    expect(await rows()).toEqual(before);
  });

  it('of one case are made again alone', async () => {
    const before = await rows();
    const row = before.find(({ pk }) => pk === rowKeys.row(openOne).pk);
    await put({ ...row, coordinator: 'nobody' });
    expect(await rebuild(surroundings().store, openOne)).toBe(true);
    expect(await rows()).toEqual(before);
    expect(await rebuild(surroundings().store, '00000000')).toBe(false);
  });
});

describe('what a function gave up on', () => {
  const sqs = mockClient(SQSClient);
  afterAll(() => sqs.restore());

  it('is done by the function itself, from the log, long after the stream has forgotten it', async () => {
    const { dynamo, tables } = surroundings().store;
    const rowOf = async () =>
      (await dynamo.send(new GetItemCommand({ TableName: tables.rows, Key: marshall(rowKeys.row(openOne)) })))
        .Item;
    const before = await rowOf();
    const events = (await createCases(surroundings().store).events(openOne, { limit: 500 })).items;
    await dynamo.send(new DeleteItemCommand({ TableName: tables.rows, Key: marshall(rowKeys.row(openOne)) }));

    const [first, last] = [events.at(0), events.at(-1)];
    const Body = JSON.stringify({
      requestContext: { condition: 'RetryAttemptsExhausted' },
      DDBStreamBatchInfo: {
        batchSize: events.length,
        approximateArrivalOfFirstRecord: first?.at,
        approximateArrivalOfLastRecord: last?.at,
      },
    });
    sqs.on(GetQueueUrlCommand).resolves({ QueueUrl: 'https://sqs.invalid/queue' });
    sqs
      .on(ReceiveMessageCommand)
      .resolvesOnce({ Messages: [{ Body, ReceiptHandle: 'letter' }] })
      .resolves({});
    const told: string[] = [];
    const [queue] = deadLetterQueues('prod', ['after-event']);
    if (queue === undefined) throw new Error('after-event has no queue');
    const stay = await redriveQueue(
      {
        store: surroundings().store,
        doAgain: createDoAgain(createHandlers(functions, process.cwd())),
        dryRun: false,
        tell: (line) => told.push(line),
      },
      queue,
      await openLetterBox(new SQSClient({ region }), queue.name),
    );
    await system.settled();

    expect(told.at(-1)).toContain('done again');
    expect(stay).toBe(0);
    expect(sqs.commandCalls(DeleteMessageCommand)).toHaveLength(1);
    expect(await rowOf()).toEqual(before);
  });
});
