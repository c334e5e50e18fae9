/** What the service itself fails at is never taken for an answer: it surfaces, and its caller tries again or gives up. */
import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  GetItemCommand,
  ProvisionedThroughputExceededException,
  PutItemCommand,
  QueryCommand,
} from '@aws-sdk/client-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings, hashOf } from '#case';
import {
  createAsks,
  createCaseRows,
  createCases,
  createGoods,
  createPeople,
  type StoreDependencies,
} from '#functions/store/index.ts';
import { card, coordinator, household, opening, volunteer } from './families.ts';

const dynamo = mockClient(DynamoDBClient);
const store: StoreDependencies = {
  dynamo: new DynamoDBClient({ region: 'eu-central-1' }),
  tables: { events: 'events', rows: 'rows', asks: 'asks', goods: 'goods', people: 'people' },
  settings: defaultSettings,
  now: () => Date.parse('2026-11-23T04:00:00.000Z'),
};
const throttled = new ProvisionedThroughputExceededException({ message: 'slow down', $metadata: {} });
const taken = new ConditionalCheckFailedException({ message: 'taken', $metadata: {} });

beforeEach(() => {
  dynamo.reset();
  dynamo.onAnyCommand().resolves({});
});

describe('When the service is throttled or fails', () => {
  it('a command is not taken for recorded, nor for refused', async () => {
    dynamo.on(PutItemCommand).rejects(throttled);
    await expect(createCases(store).carryOut('CASE0001', opening(), coordinator)).rejects.toBe(throttled);
  });

  it('every part of the store says so', async () => {
    dynamo.onAnyCommand().rejects(throttled);
    const calls = [
      createCases(store).load('CASE0001'),
      createCases(store).events('CASE0001', { limit: 1 }),
      createCaseRows(store).project('CASE0001'),
      createCaseRows(store).byStage('intake', { limit: 1 }),
      createCaseRows(store).count('intake'),
      createAsks(store).countLinkUse('AAAAAAAAAAAAAAAAAAAAAA', 'looks', { most: 1, minutes: 10 }),
      createAsks(store).findWait('CASE0001'),
      createPeople(store).save(volunteer('bolat')),
      createPeople(store).saveHousehold(household('CASE0001'), card('CASE0001')),
      createGoods(store).setAside('CASE0001', { needId: 'need-1', kind: 'bed', quantity: 1 }),
      createGoods(store).find('c-1'),
    ];
    for (const call of calls) await expect(call).rejects.toBe(throttled);
  });
});

describe('When the place of an event is taken', () => {
  it('by the very same event, whose answer had got lost, the command has succeeded', async () => {
    const cases = createCases(store);
    dynamo.on(PutItemCommand).resolvesOnce({}).rejects(taken);
    const first = await cases.carryOut('CASE0001', opening(), coordinator);
    const [put] = dynamo.commandCalls(PutItemCommand);
    // The client repeats the write, and meets what it wrote itself the first time.
    dynamo.on(GetItemCommand, { TableName: 'events' }).resolves({ Item: put?.args[0].input.Item ?? {} });
    const second = await cases.carryOut('CASE0001', opening(), coordinator);
    expect(second).toEqual(first);
    if (second.ok) expect(hashOf(second.value.recorded)).toBe(second.value.state.hash);
  });

  it('again and again, the command gives up after ten times', async () => {
    dynamo.on(PutItemCommand).rejects(taken);
    await expect(createCases(store).carryOut('CASE0001', opening(), coordinator)).rejects.toThrow(
      'Case CASE0001 kept changing: open-case was not recorded',
    );
    expect(dynamo.commandCalls(PutItemCommand)).toHaveLength(10);
  });
});

describe('When the service answers in pieces', () => {
  it('the whole log is read', async () => {
    dynamo
      .on(QueryCommand)
      .resolvesOnce({ Items: [], LastEvaluatedKey: { reference: { S: 'CASE0001' } } })
      .resolves({ Items: [] });
    await createCases(store).load('CASE0001');
    expect(dynamo.commandCalls(QueryCommand)).toHaveLength(2);
  });
});
