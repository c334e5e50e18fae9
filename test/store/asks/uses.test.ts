/** How often something is used: counted once each time, whoever asks at once, and anew in the next stretch of time. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { failed, ok } from '#case';
import { type Asks, createAsks } from '#functions/store/index.ts';
import { askKeys } from '#functions/store/keys.ts';
import { openTable } from '#functions/store/table.ts';
import { startStore, type TestStore } from '../dynalite.ts';

let store: TestStore;
let asks: Asks;
beforeAll(async () => {
  store = await startStore();
  asks = createAsks(store);
});
beforeEach(() => store.setNow('2026-11-23T04:00:00.000Z'));
afterAll(() => store.stop());

const secret = 'AbCdEfGhIjKlMnOpQrStUv';
const inTenMinutes = { most: 5, minutes: 10 };
const inAnHour = { most: 3, minutes: 60 };

describe('The use of a link', () => {
  it('is counted exactly, however many use it at once, and may go on in the next ten minutes', async () => {
    store.setNow('2026-11-23T04:03:00.000Z');
    const use = () => asks.countLinkUse(secret, 'forms', inTenMinutes);
    const used = await Promise.all(Array.from({ length: 12 }, use));
    expect(used.filter((each) => each.ok)).toHaveLength(5);
    expect(await use()).toEqual(failed({ again: 7 * 60 }));
    store.setNow('2026-11-23T04:10:00.000Z');
    expect(await use()).toEqual(ok(undefined));
  });

  it('is counted apart for looking and for sending, and for each link', async () => {
    store.setNow('2026-11-23T05:00:00.000Z');
    const once = { most: 1, minutes: 10 };
    const other = 'ZZZZZZZZZZZZZZZZZZZZZZ';
    expect(await asks.countLinkUse(secret, 'looks', once)).toEqual(ok(undefined));
    expect(await asks.countLinkUse(secret, 'forms', once)).toEqual(ok(undefined));
    expect(await asks.countLinkUse(other, 'looks', once)).toEqual(ok(undefined));
    expect((await asks.countLinkUse(secret, 'looks', once)).ok).toBe(false);
  });

  it('is kept under the hash of its secret, and is gone an hour after it was of interest', async () => {
    store.setNow('2026-11-23T06:00:00.000Z');
    await asks.countLinkUse(secret, 'looks', inTenMinutes);
    const since = Date.parse('2026-11-23T06:00:00.000Z') / 1000;
    const key = askKeys.linkUse(secret, 'looks', since);
    expect(JSON.stringify(key)).not.toContain(secret);
    expect(await openTable(store, 'asks').get(key)).toMatchObject({ times: 1, expires: since + 600 + 3600 });
  });
});

describe('The families that a member of staff opens', () => {
  it('are counted once each, and no more of them than the limit, while those before stay open', async () => {
    const open = (reference: string) => asks.countFamily('aigul', reference, inAnHour);
    expect(await open('CASE0001')).toEqual(ok(1));
    expect(await open('CASE0001')).toEqual(ok(1));
    expect(await open('CASE0002')).toEqual(ok(2));
    expect(await open('CASE0003')).toEqual(ok(3));
    expect(await open('CASE0004')).toEqual(failed({ again: 3600 }));
    expect(await open('CASE0002')).toEqual(ok(3));
    store.setNow('2026-11-23T05:00:00.000Z');
    expect(await open('CASE0004')).toEqual(ok(1));
  });

  it('are counted for each of them apart', async () => {
    const once = { most: 1, minutes: 60 };
    expect(await asks.countFamily('dana', 'CASE0001', once)).toEqual(ok(1));
    expect(await asks.countFamily('erlan', 'CASE0002', once)).toEqual(ok(1));
  });
});

describe('What a member of staff does', () => {
  it('is counted by what it is', async () => {
    const once = { most: 1, minutes: 60 };
    expect((await asks.countStaffUse('marat', 'searches', once)).ok).toBe(true);
    expect((await asks.countStaffUse('marat', 'imports', once)).ok).toBe(true);
    expect(await asks.countStaffUse('marat', 'searches', once)).toEqual(failed({ again: 3600 }));
  });
});
