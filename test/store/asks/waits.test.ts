/** What is remembered of workflows that wait. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asks, createAsks, type Wait } from '#functions/store/index.ts';
import { startStore, type TestStore } from '../dynalite.ts';

let store: TestStore;
let asks: Asks;
beforeAll(async () => {
  store = await startStore();
  asks = createAsks(store);
});
afterAll(() => store.stop());

const wait = (taskToken: string, since: string): Wait => ({
  taskToken,
  executionArn: 'arn:case',
  state: 'Wait for Goods to Arrive',
  since,
});

describe('Where a case waits', () => {
  it('is one place, the latest', async () => {
    expect(await asks.findWait('WAIT0001')).toBeUndefined();
    const [first, second] = [
      wait('one', '2026-11-23T04:00:00.000Z'),
      wait('two', '2026-11-23T04:00:01.000Z'),
    ];
    await asks.rememberWait('WAIT0001', first);
    await asks.rememberWait('WAIT0001', second);
    expect(await asks.findWait('WAIT0001')).toEqual(second);
    await asks.rememberWait('WAIT0001', first);
    expect(await asks.findWait('WAIT0001')).toEqual(second);
  });

  it('takes a second token of the same moment', async () => {
    const [first, second] = [wait('a', '2026-11-23T04:00:00.000Z'), wait('b', '2026-11-23T04:00:00.000Z')];
    await asks.rememberWait('WAIT0002', first);
    await asks.rememberWait('WAIT0002', second);
    expect(await asks.findWait('WAIT0002')).toEqual(second);
  });
});
