/** The row of a case can be written again, late, twice or not at all, and the lists and figures still come out right. */
import { GetItemCommand, PutItemCommand, type QueryCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CaseRows, type Cases, createCaseRows, createCases } from '#functions/store/index.ts';
import { rowKeys } from '#functions/store/keys.ts';
import { openTable, type Table } from '#functions/store/table.ts';
import { startStore, type TestStore } from '../dynalite.ts';
import { assessedCase, coordinator, does, opening } from '../families.ts';

let store: TestStore;
let cases: Cases;
let rows: CaseRows;
let table: Table;
beforeAll(async () => {
  store = await startStore();
  cases = createCases(store);
  rows = createCaseRows(store);
  table = openTable(store, 'rows');
});
afterAll(() => store.stop());

const waitingForBeds = async () =>
  (await rows.waitingForGoods('bed', { limit: 50 })).items.map(({ reference }) => reference);
const row = (reference: string) => table.get(rowKeys.row(reference));

const isPlace = ({ input }: PutItemCommand): boolean => input.Item?.['pk']?.S?.startsWith('WAITING') ?? false;
const isTally = ({ input }: PutItemCommand): boolean => input.Item?.['pk']?.S?.startsWith('HELP') ?? false;

const helpOf = async (person: string) =>
  (await table.query({ where: '#pk = :pk', values: { ':pk': rowKeys.help(person) } })).items;

/** Before it first writes an item of these, something else happens. */
const standsStill = (
  before: (put: PutItemCommand) => boolean,
  meanwhile: () => Promise<void>,
  afterwards: () => void = () => undefined,
): CaseRows => {
  let done = false;
  const dynamo = new Proxy(store.dynamo, {
    get: (client, name) =>
      name === 'send'
        ? async (command: PutItemCommand) => {
            if (!done && command instanceof PutItemCommand && before(command)) {
              done = true;
              await meanwhile();
              return client.send(command).finally(afterwards);
            }
            return client.send(command);
          }
        : Reflect.get(client, name),
  });
  return createCaseRows({ ...store, dynamo });
};

/** Stands still as above, and dies once it has written that item. */
const diesAfter = (put: (put: PutItemCommand) => boolean, meanwhile: () => Promise<void>): CaseRows =>
  standsStill(put, meanwhile, () => {
    throw new Error('killed');
  });

/** The rows table as it is when the function dies at its so-manieth write. */
const diesAtWrite = (number: number): CaseRows => {
  let writes = 0;
  const dynamo = new Proxy(store.dynamo, {
    get: (client, name) =>
      name === 'send'
        ? (command: PutItemCommand) => {
            if (command instanceof PutItemCommand && ++writes === number) throw new Error('killed');
            return client.send(command);
          }
        : Reflect.get(client, name),
  });
  return createCaseRows({ ...store, dynamo });
};

describe('Keeping the row of a case', () => {
  it('gives nothing for a case that is not there', async () => {
    expect(await rows.project('NOBODY00')).toBeUndefined();
  });

  it('changes nothing when it is repeated', async () => {
    await does(cases, 'AGAIN001', opening(), coordinator);
    const state = await rows.project('AGAIN001');
    const before = await row('AGAIN001');
    store.setNow('2026-11-24T04:00:00.000Z');
    expect(await rows.project('AGAIN001')).toEqual(state);
    expect(await row('AGAIN001')).toEqual(before);
  });

  it('does not let an older picture of the case take the place of a newer one', async () => {
    await does(cases, 'OLDER001', opening(), coordinator);
    await rows.project('OLDER001');
    await does(cases, 'OLDER001', { type: 'close', reason: 'moved-away' }, coordinator);
    await rows.project('OLDER001');
    // Somebody who read the case before it was closed comes to write only now.
    const late = createCaseRows({ ...store, dynamo: seesOnlyTheOpening() });
    expect(await late.project('OLDER001')).toMatchObject({ stage: 'intake' });
    expect(await row('OLDER001')).toMatchObject({ sequence: 2, state: { stage: 'closed' } });
  });

  it('makes a row of another version of the model anew from the log', async () => {
    await does(cases, 'SHAPE001', opening(), coordinator);
    const state = await rows.project('SHAPE001');
    const stale = { ...(await row('SHAPE001')), format: 'old', state: { stage: 'of-old' }, sequence: 99 };
    await table.put(stale);
    expect(await cases.load('SHAPE001')).toEqual(state);
    expect(await rows.project('SHAPE001')).toEqual(state);
    expect(await row('SHAPE001')).toMatchObject({ sequence: 1, state: { stage: 'intake' } });
  });

  it('is made whole by a repeat, wherever it was cut short', async () => {
    for (const number of [1, 2]) {
      const reference = `CUT0000${number}`;
      await assessedCase(cases, reference, [{ kind: 'bed', quantity: 1, urgency: 'soon' }]);
      await rows.project(reference);
      await does(cases, reference, { type: 'note-goods-missing', needIds: ['need-1'] });
      await expect(diesAtWrite(number).project(reference)).rejects.toThrow('killed');
      await rows.project(reference);
      expect(await waitingForBeds()).toContain(reference);
    }
  });

  it('leaves no place behind in a waiting list where it stood still while the goods were no longer wanted', async () => {
    await assessedCase(cases, 'STILL001', [{ kind: 'bed', quantity: 1, urgency: 'soon' }]);
    await does(cases, 'STILL001', { type: 'note-goods-missing', needIds: ['need-1'] });
    await standsStill(isPlace, async () => {
      await does(cases, 'STILL001', { type: 'close', reason: 'moved-away' }, coordinator);
      await rows.project('STILL001');
    }).project('STILL001');
    const { items } = await table.query({ where: '#pk = :pk', values: { ':pk': rowKeys.waiting('bed') } });
    expect(items.filter(({ reference }) => reference === 'STILL001')).toEqual([]);
  });

  it('counts nothing where it stood still while the case turned out to be a duplicate', async () => {
    await assessedCase(cases, 'STILL002', [{ kind: 'bed', quantity: 1, urgency: 'soon' }]);
    await standsStill(isTally, async () => {
      await does(cases, 'STILL002', { type: 'close', reason: 'duplicate' }, coordinator);
      await rows.project('STILL002');
    }).project('STILL002');
    expect((await helpOf('bolat')).filter(({ sk }) => sk === 'STILL002')).toEqual([]);
  });

  it('counts as the latest word has it, whoever wrote in between and died before a second look', async () => {
    const isBetter = async () => {
      const [item] = (await helpOf('bolat')).filter(({ sk }) => sk === 'STILL003');
      return item?.['better'];
    };
    await assessedCase(cases, 'STILL003', [{ kind: 'bed', quantity: 1, urgency: 'soon' }]);
    await rows.project('STILL003');
    await does(cases, 'STILL003', { type: 'close', reason: 'goals-met' }, coordinator);
    // Reads the case while it counts as better off, writes that after it counts so no more, and dies.
    const late = diesAfter(isTally, async () => {
      await does(cases, 'STILL003', { type: 're-open', coordinator: 'aigul' }, coordinator);
      await rows.project('STILL003');
    });
    await expect(late.project('STILL003')).rejects.toThrow('killed');
    await rows.project('STILL003');
    expect(await isBetter()).toBe(false);
  });

  it('does not show a place in a waiting list that a late writer left behind', async () => {
    await assessedCase(cases, 'GHOST001', [{ kind: 'bed', quantity: 1, urgency: 'soon' }]);
    await rows.project('GHOST001');
    const ghost = {
      pk: rowKeys.waiting('bed'),
      sk: '000000000001#GHOST001',
      reference: 'GHOST001',
      sequence: 3,
    };
    await store.dynamo.send(new PutItemCommand({ TableName: store.tables.rows, Item: marshall(ghost) }));
    expect(await waitingForBeds()).not.toContain('GHOST001');
  });
});

/** A client that still sees the case as it was after its first event. */
function seesOnlyTheOpening() {
  return new Proxy(store.dynamo, {
    get: (client, name) =>
      name === 'send'
        ? async (command: GetItemCommand | QueryCommand | PutItemCommand) => {
            if (command instanceof GetItemCommand) return {};
            if (command instanceof PutItemCommand) return client.send(command);
            const { Items = [] } = await client.send(command);
            return { Items: Items.slice(0, 1) };
          }
        : Reflect.get(client, name),
  });
}
