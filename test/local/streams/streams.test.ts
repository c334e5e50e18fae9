import type { DynamoDBStreamEvent } from 'aws-lambda';
import { afterEach, describe, expect, test } from 'vitest';
import { functions } from '#functions/functions.ts';
import { openDynamo } from '#local/aws/dynamo.ts';
import { localTables } from '#local/aws/names.ts';
import { makeTables } from '#local/aws/tables.ts';
import { openDatabase } from '#local/database.ts';
import type { InvokeResult } from '#local/states/index.ts';
import { mostAttempts } from '#local/streams/backoff.ts';
import { catchUp, createImageOf } from '#local/streams/catch-up.ts';
import { createDelivery } from '#local/streams/deliver.ts';
import { openJournal } from '#local/streams/journal.ts';
import { createReactionTo } from '#local/streams/reactions.ts';
import { watchWrites } from '#local/streams/watch-writes.ts';
import { createActivity } from '#local/time/activity.ts';

const done: InvokeResult = { ok: true, payload: { batchItemFailures: [] } };
const broken: InvokeResult = {
  ok: false,
  errorType: 'TypeError',
  errorMessage: 'Gulnara, +77010000111',
  trace: ['TypeError: Gulnara, +77010000111', '    at react (after-event.ts:1:1)'],
};

type React = (functionName: string, event: DynamoDBStreamEvent) => Promise<InvokeResult>;

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((dynamo) => dynamo.close()));
});

/** One machine, whose process can end and start again. */
async function machine() {
  const dynamo = openDynamo(undefined);
  opened.push(dynamo);
  await makeTables(dynamo);
  const file = openDatabase(undefined);
  if (!file.ok) throw new Error('a database in memory is nobody else’s');
  const database = file.value;
  let now = 0;

  function startProcess(react: React) {
    const journal = openJournal(database);
    const activity = createActivity();
    const delivery = createDelivery({
      journal,
      reactionTo: createReactionTo(functions),
      onDone: () => undefined,
      invoke: (name, event) => react(name, event as DynamoDBStreamEvent),
      activity,
      now: () => now,
      timersChanged: () => undefined,
    });
    const answer = watchWrites({ dynamo, journal, now: () => now, deliver: delivery.deliver });
    const send = async (operation: string, body: unknown) => {
      const { status } = await answer({
        target: `DynamoDB_20120810.${operation}`,
        headers: {
          'content-type': 'application/x-amz-json-1.0',
          authorization: 'AWS4-HMAC-SHA256 Credential=a, SignedHeaders=b, Signature=c',
          'x-amz-date': '20260101T000000Z',
        },
        body: Buffer.from(JSON.stringify(body)),
      });
      return status;
    };
    return {
      journal,
      delivery,
      idle: activity.idle,
      send,
      append: (reference: string, sequence: number) =>
        send('PutItem', {
          TableName: localTables.events,
          Item: { reference: { S: reference }, sequence: { N: String(sequence) } },
          ConditionExpression: 'attribute_not_exists(#key)',
          ExpressionAttributeNames: { '#key': 'reference' },
        }),
      catchUp: () => catchUp(journal, createImageOf(dynamo), delivery),
    };
  }
  return { startProcess, pass: (milliseconds: number) => (now += milliseconds) };
}

/** `7K3M/2` for each record, in order. */
const seenIn = (event: DynamoDBStreamEvent): string[] =>
  event.Records.map(
    ({ dynamodb }) => `${dynamodb?.Keys?.['reference']?.S}/${dynamodb?.Keys?.['sequence']?.N}`,
  );

describe('once an event is in the log', () => {
  test('the reaction sees it, as the cloud’s stream would show it', async () => {
    const events: DynamoDBStreamEvent[] = [];
    const names: string[] = [];
    const process = (await machine()).startProcess(async (name, event) => {
      names.push(name);
      events.push(event);
      return done;
    });
    expect(await process.append('7K3M', 1)).toBe(200);
    await process.idle();

    expect(names).toEqual(['after-event']);
    expect(events[0]?.Records[0]).toMatchObject({
      eventName: 'INSERT',
      eventSource: 'aws:dynamodb',
      dynamodb: {
        Keys: { reference: { S: '7K3M' }, sequence: { N: '1' } },
        NewImage: { reference: { S: '7K3M' }, sequence: { N: '1' } },
        StreamViewType: 'NEW_IMAGE',
      },
    });
    expect(process.journal.undelivered()).toEqual([]);
  });

  test('events of one case stay in order, whatever the reaction’s pace; other cases do not wait for them', async () => {
    const seen: string[] = [];
    const hold = Promise.withResolvers<void>();
    const process = (await machine()).startProcess(async (_, event) => {
      if (seenIn(event).includes('SLOW/1')) await hold.promise;
      seen.push(...seenIn(event));
      return done;
    });
    await process.append('SLOW', 1);
    await process.append('SLOW', 2);
    await process.append('SLOW', 3);
    await process.append('FAST', 1);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(seen).toEqual(['FAST/1']);
    hold.resolve();
    await process.idle();
    expect(seen).toEqual(['FAST/1', 'SLOW/1', 'SLOW/2', 'SLOW/3']);
  });

  test('a write that was refused is no event', async () => {
    const seen: string[] = [];
    const process = (await machine()).startProcess(async (_, event) => {
      seen.push(...seenIn(event));
      return done;
    });
    await process.append('7K3M', 1);
    expect(await process.append('7K3M', 1)).toBe(400);
    await process.idle();
    expect(seen).toEqual(['7K3M/1']);
    expect(process.journal.undelivered()).toEqual([]);
  });

  test('goods that change are seen as changed, and goods that stay the same are not seen', async () => {
    const names: (string | undefined)[] = [];
    const process = (await machine()).startProcess(async (name, event) => {
      names.push(`${name} ${event.Records[0]?.eventName}`);
      return done;
    });
    const update = (available: number) =>
      process.send('UpdateItem', {
        TableName: localTables.goods,
        Key: { pk: { S: 'STOCK#1' }, sk: { S: '1' } },
        UpdateExpression: 'SET available = :a',
        ExpressionAttributeValues: { ':a': { N: String(available) } },
      });
    await update(5);
    await process.idle();
    await update(4);
    await process.idle();
    await update(4);
    await process.idle();
    expect(names).toEqual(['after-goods INSERT', 'after-goods MODIFY']);
  });

  test('a write in bulk, which the streams could not follow, is refused', async () => {
    const process = (await machine()).startProcess(async () => done);
    expect(await process.send('TransactWriteItems', { TransactItems: [] })).toBe(400);
  });
});

describe('when the reaction fails', () => {
  test('it is tried again later, and the events after it wait', async () => {
    const seen: string[] = [];
    let failures = 2;
    const laptop = await machine();
    const process = laptop.startProcess(async (_, event) => {
      if (failures > 0) {
        failures -= 1;
        return broken;
      }
      seen.push(...seenIn(event));
      return done;
    });
    await process.append('7K3M', 1);
    await process.idle();
    await process.append('7K3M', 2);
    await process.idle();
    expect(seen).toEqual([]);
    expect(process.delivery.nextDue()).toBe(1_000);
    expect(await process.delivery.fireNext(999)).toBe(false);

    laptop.pass(1_000);
    await process.delivery.fireNext(1_000);
    await process.idle();
    laptop.pass(2_000);
    await process.delivery.fireNext(3_000);
    await process.idle();
    expect(seen).toEqual(['7K3M/1', '7K3M/2']);
  });

  test('records that it reports as done do not come again', async () => {
    const batches: string[][] = [];
    const hold = Promise.withResolvers<void>();
    const laptop = await machine();
    const process = laptop.startProcess(async (_, event) => {
      batches.push(seenIn(event));
      if (batches.length === 1) await hold.promise;
      const second = event.Records.find(({ dynamodb }) => dynamodb?.Keys?.['sequence']?.N === '3');
      return batches.length === 2
        ? {
            ok: true,
            payload: { batchItemFailures: [{ itemIdentifier: second?.dynamodb?.SequenceNumber ?? '' }] },
          }
        : done;
    });
    for (const sequence of [1, 2, 3, 4]) await process.append('7K3M', sequence);
    hold.resolve();
    await process.idle();
    laptop.pass(1_000);
    await process.delivery.fireNext(1_000);
    await process.idle();
    expect(batches).toEqual([['7K3M/1'], ['7K3M/2', '7K3M/3', '7K3M/4'], ['7K3M/3'], ['7K3M/4']]);
  });

  test('every time, it ends among the dead letters, without what the error said, and can be tried once more', async () => {
    let works = false;
    const seen: string[] = [];
    const laptop = await machine();
    const process = laptop.startProcess(async (_, event) => {
      if (!works && seenIn(event).includes('7K3M/1')) return broken;
      seen.push(...seenIn(event));
      return done;
    });
    await process.append('7K3M', 1);
    await process.append('7K3M', 2);
    await process.idle();
    for (let attempt = 1; attempt < mostAttempts; attempt += 1) {
      laptop.pass(60_000);
      await process.delivery.fireNext(attempt * 60_000);
      await process.idle();
    }
    const [letter] = process.delivery.deadLetters();
    expect(letter).toMatchObject({ key: { reference: { S: '7K3M' } }, attempts: mostAttempts - 1 });
    expect(letter?.error).toBe('TypeError at react (after-event.ts:1:1)');
    expect(seen).toEqual(['7K3M/2']);

    works = true;
    expect(
      await process.delivery.revive(letter?.id ?? 0, async () => ({
        reference: { S: '7K3M' },
        sequence: { N: '1' },
      })),
    ).toBe(true);
    await process.idle();
    expect(seen).toEqual(['7K3M/2', '7K3M/1']);
    expect(process.delivery.deadLetters()).toEqual([]);
  });
});

describe('when the process ends without a word', () => {
  test('in the middle of a reaction, the event is delivered after the start', async () => {
    const laptop = await machine();
    const ended = laptop.startProcess(() => new Promise<InvokeResult>(() => undefined));
    await ended.append('7K3M', 1);
    await ended.append('7K3M', 2);

    const seen: string[] = [];
    const restarted = laptop.startProcess(async (_, event) => {
      seen.push(...seenIn(event));
      return done;
    });
    await restarted.catchUp();
    await restarted.idle();
    expect(seen).toEqual(['7K3M/1', '7K3M/2']);
    expect(restarted.journal.undelivered()).toEqual([]);
  });

  test('between journal and table, nothing is delivered that never happened', async () => {
    const laptop = await machine();
    const ended = laptop.startProcess(async () => done);
    ended.journal.begin({
      table: 'events',
      key: { reference: { S: '7K3M' }, sequence: { N: '1' } },
      eventName: 'INSERT',
      at: 0,
    });

    const seen: string[] = [];
    const restarted = laptop.startProcess(async (_, event) => {
      seen.push(...seenIn(event));
      return done;
    });
    await restarted.catchUp();
    await restarted.idle();
    expect(seen).toEqual([]);
    expect(restarted.journal.undelivered()).toEqual([]);
  });
});
