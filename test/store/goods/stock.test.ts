/** Consignments come in, become stock, and find their way to families. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GoodsKind } from '#case';
import { BadCursor, type Consignment, createGoods, type Goods } from '#functions/store/index.ts';
import { startStore, type TestStore } from '../dynalite.ts';

let store: TestStore;
let goods: Goods;
beforeAll(async () => {
  store = await startStore();
  goods = createGoods(store);
});
afterAll(() => store.stop());

const consignment = (id: string, arrived: string, kind: GoodsKind, quantities: number[]): Consignment => ({
  id,
  donor: 'Crossroads',
  hub: 'Salem',
  arrived,
  items: quantities.map((quantity, index) => ({
    line: index + 1,
    kind,
    quantity,
    unit: 'piece',
    condition: 'good',
  })),
});
const arrives = async (...made: Parameters<typeof consignment>) => {
  await goods.enter(consignment(...made));
  await goods.stockUp(consignment(...made));
};
const counts = async (id: string) =>
  (await goods.lines(id)).map(({ available, setAside, delivered }) => [available, setAside, delivered]);

describe('Entering a consignment', () => {
  it('keeps it whole, and takes the same one twice but not another of the same id', async () => {
    const sent = consignment('enter-1', '2026-11-01', 'bed', [3]);
    expect(await goods.enter(sent)).toEqual({ ok: true, value: sent });
    expect(await goods.enter(sent)).toEqual({ ok: true, value: sent });
    expect(await goods.enter({ ...sent, donor: 'Another' })).toEqual({
      ok: false,
      failure: 'exists-already',
    });
    expect(await goods.find('enter-1')).toEqual(sent);
    expect(await goods.find('nothing')).toBeUndefined();
  });

  it('lists what arrived last first, page by page', async () => {
    for (const day of ['2026-10-02', '2026-10-01', '2026-10-03'])
      await goods.enter(consignment(`list-${day}`, day, 'bed', [1]));
    const first = await goods.list({ limit: 2 });
    expect(first.items.map(({ arrived }) => arrived)).toEqual(['2026-11-01', '2026-10-03']);
    const second = await goods.list({ limit: 2, ...(first.next && { cursor: first.next }) });
    expect(second.items.map(({ arrived }) => arrived)).toEqual(['2026-10-02', '2026-10-01']);
    await expect(goods.list({ limit: 2, cursor: 'no-such-place' })).rejects.toThrow(BadCursor);
  });
});

describe('Setting goods aside', () => {
  it('takes from the oldest consignment first, and says from which', async () => {
    await arrives('old', '2026-09-01', 'chair', [2]);
    await arrives('new', '2026-09-02', 'chair', [5]);
    const wish = { needId: 'need-1', kind: 'chair', quantity: 3 } as const;
    const given = await goods.setAside('FAMILY01', wish);
    const common = { needId: 'need-1', kind: 'chair', unit: 'piece', line: 1 };
    expect(given).toEqual([
      { ...common, consignmentId: 'old', quantity: 2 },
      { ...common, consignmentId: 'new', quantity: 1 },
    ]);
    expect(await goods.setAside('FAMILY01', wish)).toEqual(given);
    expect([await counts('old'), await counts('new')]).toEqual([[[0, 2, 0]], [[4, 1, 0]]]);
  });

  it('takes nothing when there is not enough for the whole wish', async () => {
    await arrives('few', '2026-09-01', 'stove', [1, 1]);
    expect(await goods.setAside('FAMILY01', { needId: 'need-1', kind: 'stove', quantity: 3 })).toEqual([]);
    expect(await counts('few')).toEqual([
      [1, 0, 0],
      [1, 0, 0],
    ]);
  });

  it('has nothing on the shelf for a visit or a call', async () => {
    expect(await goods.setAside('FAMILY01', { needId: 'need-2', kind: 'visit', quantity: 1 })).toEqual([]);
  });

  it('stocks up once, however often it is told of a consignment', async () => {
    await arrives('again', '2026-09-01', 'shoes', [4]);
    await goods.setAside('FAMILY01', { needId: 'need-1', kind: 'shoes', quantity: 1 });
    await goods.stockUp(consignment('again', '2026-09-01', 'shoes', [4]));
    expect(await counts('again')).toEqual([[3, 1, 0]]);
  });
});

describe('Goods that are let go', () => {
  const wish = { needId: 'need-1', kind: 'table', quantity: 2 } as const;
  it('go back on the shelf once, and the family can be given them anew', async () => {
    await arrives('tables', '2026-09-01', 'table', [3]);
    const [item] = await goods.setAside('FAMILY01', wish);
    if (item === undefined) throw new Error('nothing was set aside');
    await goods.release('FAMILY01', item, 10);
    await goods.release('FAMILY01', item, 10);
    expect(await counts('tables')).toEqual([[3, 0, 0]]);
    expect(await goods.setAside('FAMILY01', wish)).toEqual([item]);
    // The stream brings the old event once more.
    await goods.release('FAMILY01', item, 10);
    expect(await counts('tables')).toEqual([[1, 2, 0]]);
    await goods.release('FAMILY01', item, 15);
    expect(await counts('tables')).toEqual([[3, 0, 0]]);
  });
});

describe('Goods that reach the family', () => {
  it('are counted once for each delivery, and the rest stays set aside', async () => {
    await arrives('beds', '2026-09-01', 'mattress', [6]);
    const [item] = await goods.setAside('FAMILY01', { needId: 'need-1', kind: 'mattress', quantity: 5 });
    if (item === undefined) throw new Error('nothing was set aside');
    await goods.handOver('FAMILY01', item, 3, 'delivery-1');
    await goods.handOver('FAMILY01', item, 3, 'delivery-1');
    expect(await counts('beds')).toEqual([[1, 2, 3]]);
    await goods.handOver('FAMILY01', item, 1, 'delivery-2');
    await goods.release('FAMILY01', { ...item, quantity: 1 }, 20);
    expect(await counts('beds')).toEqual([[2, 0, 4]]);
  });

  it('follow a corrected answer, down and up', async () => {
    await arrives('fix', '2026-09-01', 'wardrobe', [4]);
    const [item] = await goods.setAside('FAMILY01', { needId: 'need-1', kind: 'wardrobe', quantity: 3 });
    if (item === undefined) throw new Error('nothing was set aside');
    await goods.handOver('FAMILY01', item, 3, 'delivery-1');
    await goods.handOver('FAMILY01', item, 2, 'delivery-1');
    expect(await counts('fix')).toEqual([[1, 1, 2]]);
    await goods.release('FAMILY01', { ...item, quantity: 1 }, 9);
    await goods.handOver('FAMILY01', item, 3, 'delivery-1');
    expect(await counts('fix')).toEqual([[1, 0, 3]]);
  });

  it('leave the list of stock when nothing of the line is left in the hub', async () => {
    await arrives('last', '2026-09-01', 'pushchair', [1]);
    expect((await goods.stock('pushchair', { limit: 10 })).items).toHaveLength(1);
    const [item] = await goods.setAside('FAMILY01', { needId: 'need-1', kind: 'pushchair', quantity: 1 });
    if (item === undefined) throw new Error('nothing was set aside');
    expect((await goods.stock('pushchair', { limit: 10 })).items).toHaveLength(1);
    await goods.handOver('FAMILY01', item, 1, 'delivery-1');
    expect((await goods.stock('pushchair', { limit: 10 })).items).toEqual([]);
    await goods.handOver('FAMILY01', item, 0, 'delivery-1');
    expect((await goods.stock('pushchair', { limit: 10 })).items).toHaveLength(1);
  });
});

describe('The list of stock', () => {
  it('is in the order of arrival, page by page', async () => {
    await arrives('p1', '2026-08-02', 'wheelchair', [1, 1]);
    await arrives('p2', '2026-08-01', 'wheelchair', [1]);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await goods.stock('wheelchair', { limit: 1, ...(cursor && { cursor }) });
      seen.push(...page.items.map(({ consignmentId, line }) => `${consignmentId}/${line}`));
      cursor = page.next;
    } while (cursor !== undefined);
    expect(seen[0]).toBe('p2/1');
    expect(seen.toSorted()).toEqual(['p1/1', 'p1/2', 'p2/1']);
    await expect(goods.stock('wheelchair', { limit: 1, cursor: 'e30' })).rejects.toThrow(BadCursor);
  });
});
