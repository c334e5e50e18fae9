/** What the shelf holds for a family and its case does not know of. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createGoods, type Goods } from '#functions/store/index.ts';
import { startStore, type TestStore } from '../dynalite.ts';

let store: TestStore;
let goods: Goods;
beforeAll(async () => {
  store = await startStore();
  goods = createGoods(store);
});
afterAll(() => store.stop());

const need = { needId: 'need-1', kind: 'stove' } as const;
const wish = { ...need, quantity: 2 };
const free = async (id: string) => (await goods.lines(id)).map(({ available }) => available);

async function arrives(id: string) {
  const line = { line: 1, kind: 'stove', quantity: 2, unit: 'piece', condition: 'good' } as const;
  await goods.stockUp({ id, donor: 'Crossroads', hub: 'Salem', arrived: '2026-11-01', items: [line] });
}

describe('goods that were taken for a need and never noted', () => {
  it('go back on the shelf, once, with what another family holds left alone', async () => {
    await arrives('dies');
    await goods.setAside('FAMILY-1', { ...wish, quantity: 1 });
    await goods.setAside('FAMILY-2', { ...wish, quantity: 1 });
    await goods.putBackUnnoted('FAMILY-1', need, async () => []);
    await goods.putBackUnnoted('FAMILY-1', need, async () => []);
    expect(await free('dies')).toEqual([1]);
  });

  it('stay as far as the case has noted them', async () => {
    await arrives('noted');
    const items = await goods.setAside('FAMILY-3', wish);
    await goods.putBackUnnoted('FAMILY-3', need, async () => items);
    expect(await goods.setAside('FAMILY-3', wish)).toEqual(items);
  });

  it('stay while goods are sought for the need', async () => {
    const items = await goods.setAside('FAMILY-3', wish);
    await goods.putBackUnnoted('FAMILY-3', need, async () => undefined);
    expect(await goods.setAside('FAMILY-3', wish)).toEqual(items);
  });

  it('stay where somebody moved them while the case was read', async () => {
    const [item] = await goods.setAside('FAMILY-3', wish);
    await goods.putBackUnnoted('FAMILY-3', need, async () => {
      if (item !== undefined) await goods.release('FAMILY-3', { ...item, quantity: 1 }, 7);
      return [];
    });
    expect(await goods.setAside('FAMILY-3', { ...wish, quantity: 1 })).toMatchObject([{ quantity: 1 }]);
  });
});
