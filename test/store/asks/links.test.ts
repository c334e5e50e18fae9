/** Links to a question: what the address holds, what the table holds, and when they are over. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asks, createAsks } from '#functions/store/index.ts';
import { askKeys } from '#functions/store/keys.ts';
import { openTable } from '#functions/store/table.ts';
import { startStore, type TestStore } from '../dynalite.ts';

let store: TestStore;
let asks: Asks;
beforeAll(async () => {
  store = await startStore({ now: '2026-11-23T04:00:00.000Z' });
  asks = createAsks(store);
});
afterAll(() => store.stop());

const link = {
  reference: 'CASE0001',
  askId: 'assessment-1',
  person: 'bolat',
  language: 'kk',
  expires: '2026-12-23T04:00:00.000Z',
} as const;

describe('A link', () => {
  it('is 128 random bits that lead to the question', async () => {
    const secret = await asks.createLink(link);
    expect(Buffer.from(secret, 'base64url')).toHaveLength(16);
    expect(await asks.createLink(link)).not.toBe(secret);
    expect(await asks.findLink(secret)).toEqual({ ...link, expired: false });
  });

  it('cannot be read from the table, and is removed 90 days after its time', async () => {
    const secret = await asks.createLink(link);
    const item = await openTable(store, 'asks').get(askKeys.link(secret));
    expect(JSON.stringify(item)).not.toContain(secret);
    expect(item?.['expires']).toBe(Date.parse('2027-03-23T04:00:00.000Z') / 1000);
  });

  it('says that its time is over', async () => {
    const secret = await asks.createLink({ ...link, expires: '2026-11-23T04:00:00.000Z' });
    expect(await asks.findLink(secret)).toMatchObject({ expired: true });
  });

  it('is not found under another secret', async () => {
    const unknown = 'AAAAAAAAAAAAAAAAAAAAAA';
    for (const secret of [unknown, '', 'short', '../../etc', 'x'.repeat(4000)]) {
      expect(await asks.findLink(secret)).toBeUndefined();
    }
  });
});
