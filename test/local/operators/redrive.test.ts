/** What functions gave up on is done again from the tables, and only then forgotten. */
import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  GetQueueUrlCommand,
  ReceiveMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { FunctionName } from '#functions/functions.ts';
import { createCases, createGoods } from '#functions/store/index.ts';
import { eventIn } from '#functions/store/stream-records.ts';
import { openLetterBox } from '#local/operators/redrive/letter-box.ts';
import { deadLetterQueues } from '#local/operators/redrive/queues.ts';
import { redriveQueue } from '#local/operators/redrive/redrive-queue.ts';
import { startStore, type TestStore } from '../../store/dynalite.ts';
import { coordinator, does, opening } from '../../store/families.ts';

const outage = '2026-11-23T04:00:00.000Z';
const longBefore = '2026-11-20T04:00:00.000Z';

let store: TestStore;
beforeAll(async () => {
  store = await startStore();
  const cases = createCases(store);
  const note = (noteId: string) => ({ type: 'reference-note', noteId }) as const;
  store.setNow(longBefore);
  await does(cases, 'OLD00001', opening(), coordinator);
  store.setNow(outage);
  await does(cases, 'LOST0001', opening(), coordinator);
  await does(cases, 'LOST0001', note('one'), coordinator);
  await does(cases, 'OLD00001', note('two'), coordinator);
  store.setNow('2026-11-23T07:00:00.000Z');
  await does(cases, 'LATER001', opening(), coordinator);
});
afterAll(() => store.stop());

const sqs = mockClient(SQSClient);
beforeEach(() => sqs.reset());

/** Puts these letters into every queue, redrives the one of this function, and says what became of them. */
async function redrive(
  of: FunctionName,
  letters: readonly unknown[],
  { fails = {}, dryRun = false }: { fails?: Record<string, string>; dryRun?: boolean } = {},
) {
  sqs.on(GetQueueUrlCommand).callsFake(({ QueueName }) => ({ QueueUrl: `https://sqs.invalid/${QueueName}` }));
  const Attributes = { SentTimestamp: String(Date.parse('2026-11-23T16:00:00Z')) };
  const Messages = letters.map((letter, index) => ({
    Body: typeof letter === 'string' ? letter : JSON.stringify(letter),
    ReceiptHandle: `letter ${index + 1}`,
    Attributes,
  }));
  sqs.on(ReceiveMessageCommand).resolvesOnce({ Messages }).resolves({});
  sqs.on(DeleteMessageCommand).resolves({});
  sqs.on(ChangeMessageVisibilityCommand).resolves({});
  const done: string[] = [];
  const events: unknown[] = [];
  const told: string[] = [];
  const [queue] = deadLetterQueues('prod', [of]);
  if (queue === undefined) throw new Error(`${of} has no queue`);
  const stay = await redriveQueue(
    {
      store,
      dryRun,
      tell: (line) => told.push(line),
      async doAgain(_, event) {
        events.push(event);
        const { Records } = event as { Records: Parameters<typeof eventIn>[0][] };
        const names = Records.map((record) => {
          const recorded = of === 'after-event' ? eventIn(record) : undefined;
          return recorded === undefined ? 'a call' : `${recorded.reference} ${recorded.sequence}`;
        });
        done.push(...names);
        const code = names.map((name) => fails[name]).find((failure) => failure !== undefined);
        if (code === 'throw') throw new Error('broken off');
        return code;
      },
    },
    queue,
    await openLetterBox(new SQSClient({ region: 'eu-central-1' }), queue.name),
  );
  return {
    ...{ stay, done, events, told },
    removed: sqs.commandCalls(DeleteMessageCommand).map(({ args }) => args[0].input.ReceiptHandle),
    putBack: sqs.commandCalls(ChangeMessageVisibilityCommand).map(({ args }) => args[0].input.ReceiptHandle),
  };
}

/** As Lambda describes a batch of a stream's records that it gave up on; times of a second. */
const batch = (records: number, from = '2026-11-23T04:00:00Z', to = from) => ({
  requestContext: { requestId: 'id', functionArn: 'arn', condition: 'RetryAttemptsExhausted' },
  responseContext: { statusCode: 200, executedVersion: '$LATEST' },
  version: '1.0',
  timestamp: '2026-11-23T16:00:00.000Z',
  DDBStreamBatchInfo: {
    shardId: 'shardId-1',
    startSequenceNumber: '1',
    endSequenceNumber: '2',
    approximateArrivalOfFirstRecord: from,
    approximateArrivalOfLastRecord: to,
    batchSize: records,
    streamArn: 'arn',
  },
});

describe('events that were given up on', () => {
  it('are done again, each case’s in their order, and those of other times are left alone', async () => {
    const { done, removed, putBack, stay, told } = await redrive('after-event', [batch(3)]);
    expect(done).toEqual(['LOST0001 1', 'LOST0001 2', 'OLD00001 2']);
    expect({ removed, putBack, stay }).toEqual({ removed: ['letter 1'], putBack: [], stay: 0 });
    expect(told).toEqual([
      'after-event: 1 dead letters',
      '  3 events of 2 cases were recorded around then',
      '  since 2026-11-23T16:00:00.000Z, 3 records, RetryAttemptsExhausted: done again',
    ]);
  });

  it('are done once for all letters of one outage', async () => {
    const { done, removed } = await redrive('after-event', [batch(1), batch(2)]);
    expect(done).toHaveLength(3);
    expect(removed).toEqual(['letter 1', 'letter 2']);
  });

  it('that fail again keep their letter, and the letters of others go', async () => {
    const later = batch(1, '2026-11-23T07:00:00Z');
    const { removed, putBack, stay, told } = await redrive('after-event', [batch(3), later], {
      fails: { 'OLD00001 2': 'record-failed' },
    });
    expect({ removed, putBack, stay }).toEqual({ removed: ['letter 2'], putBack: ['letter 1'], stay: 1 });
    expect(told.join('\n')).toContain('stays: record-failed for OLD00001');
  });

  it('keep their letter where the table does not hold as many as were given up on', async () => {
    const { removed, putBack, told } = await redrive('after-event', [batch(4)]);
    expect({ removed, putBack }).toEqual({ removed: [], putBack: ['letter 1'] });
    expect(told.join('\n')).toContain('only 3 of its records are found');
  });

  it('are only told of in a dry run', async () => {
    const { done, removed, putBack } = await redrive('after-event', [batch(3)], { dryRun: true });
    expect({ done, removed, putBack }).toEqual({ done: [], removed: [], putBack: ['letter 1'] });
  });
});

it('Where the command itself is broken off, every letter is seen again', async () => {
  const broken = redrive('after-event', [batch(3), batch(3)], { fails: { 'LOST0001 1': 'throw' } });
  await expect(broken).rejects.toThrow('broken off');
  expect(sqs.commandCalls(DeleteMessageCommand)).toHaveLength(0);
  expect(sqs.commandCalls(ChangeMessageVisibilityCommand)).toHaveLength(2);
});

describe('consignments that were given up on', () => {
  it('are all entered again, since none says when it was entered', async () => {
    const items = [{ line: 1, kind: 'bed', quantity: 2, unit: 'piece', condition: 'good' } as const];
    const consignment = { donor: 'Harbour Aid', hub: 'Salem', arrived: '2020-01-01', items };
    await createGoods(store).enter({ ...consignment, id: 'old' });
    await createGoods(store).enter({ ...consignment, id: 'new' });
    const { events, removed } = await redrive('after-goods', [batch(1)]);
    expect(events).toHaveLength(2);
    expect(removed).toEqual(['letter 1']);
  });
});

describe('receipts that were given up on', () => {
  const sns = {
    Type: 'Notification',
    MessageId: 'm',
    TopicArn: 'arn',
    Message: '{"to":"aliya@asar.example"}',
  };
  const failed = {
    requestContext: { condition: 'RetriesExhausted' },
    requestPayload: { Records: [{ Sns: sns }] },
    responsePayload: { errorType: 'Error', errorMessage: 'receipt-of-unknown-message' },
  };

  it('are given to the function again, whether it had failed or was never reached', async () => {
    const { events, removed, told } = await redrive('delivery-receipts', [failed, sns]);
    expect(events).toEqual([
      { Records: [{ Sns: sns }] },
      { Records: [{ EventSource: 'aws:sns', Sns: sns }] },
    ]);
    expect(removed).toEqual(['letter 1', 'letter 2']);
    expect(told.join('\n')).not.toContain('aliya');
  });

  it('that fail again stay, and say with which code', async () => {
    const { putBack, told } = await redrive('delivery-receipts', [failed], {
      fails: { 'a call': 'receipt-of-unknown-message' },
    });
    expect(putBack).toEqual(['letter 1']);
    expect(told.join('\n')).toContain('1 record, RetriesExhausted: stays: receipt-of-unknown-message');
  });
});

it('A letter that nobody knows stays for a person to look at, and nothing of it is told', async () => {
  const { putBack, told } = await redrive('after-event', ['Aliya Serik']);
  expect(putBack).toEqual(['letter 1']);
  expect(told.join('\n')).not.toContain('Aliya');
});

it('A queue that is not there is named, with those that are', () => {
  expect(() => deadLetterQueues('prod', ['manager'])).toThrow(
    'No dead letters of manager; there are those of after-event, after-goods, delivery-receipts',
  );
});
