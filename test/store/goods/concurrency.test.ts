/** Whatever many families do with the stock at the same moment, no more is given out than there is. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SetAsideItem } from '#case';
import { type Consignment, createGoods, type Goods } from '#functions/store/index.ts';
import { startStore, type TestStore } from '../dynalite.ts';

let store: TestStore;
let goods: Goods;
beforeAll(async () => {
  store = await startStore();
  goods = createGoods(store);
});
afterAll(() => store.stop());

const families = ['FAMILY01', 'FAMILY02', 'FAMILY03', 'FAMILY04'] as const;
const kinds = ['bed', 'chair'] as const;

const quantities = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 3 });
const step = fc.record({
  family: fc.constantFrom(...families),
  kind: fc.constantFrom(...kinds),
  quantity: fc.integer({ min: 1, max: 5 }),
  /** What becomes of the goods once the family has them. */
  afterwards: fc.constantFrom('keep', 'release', 'hand-over', 'hand-over-some', 'hand-over-twice'),
});

type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

let run = 0;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Stock of this run alone: what earlier runs left over is given away before. */
async function arrives(
  id: string,
  kind: (typeof kinds)[number],
  made: readonly number[],
): Promise<Consignment> {
  const items = made.map((quantity, index) => ({
    line: index + 1,
    kind,
    quantity,
    unit: 'piece' as const,
    condition: 'good' as const,
  }));
  const consignment = { id, donor: 'Crossroads', hub: 'Salem', arrived: '2026-09-01', items };
  await goods.stockUp(consignment);
  return consignment;
}

async function useUpEverything(): Promise<void> {
  for (const kind of kinds) {
    const { items } = await goods.stock(kind, { limit: 100 });
    const free = sum(items.map(({ available }) => available));
    if (free === 0) continue;
    const all = await goods.setAside(`USEDUP${run}`, { needId: 'all', kind, quantity: free });
    for (const item of all) await goods.handOver(`USEDUP${run}`, item, item.quantity, 'delivery-1');
  }
}

async function play({ family, kind, quantity, afterwards }: Step, number: number): Promise<SetAsideItem[]> {
  const needId = `run-${run}-need-${number % 3}`;
  const given = await goods.setAside(family, { needId, kind, quantity });
  for (const item of given) {
    if (afterwards === 'release') await goods.release(family, item, number + 1);
    if (afterwards === 'hand-over') await goods.handOver(family, item, item.quantity, `delivery-${number}`);
    if (afterwards === 'hand-over-some') {
      await goods.handOver(family, item, 1, `delivery-${number}`);
      await goods.release(family, item, number + 1);
    }
    if (afterwards === 'hand-over-twice')
      await Promise.all([1, 2].map(() => goods.handOver(family, item, item.quantity, `delivery-${number}`)));
  }
  return given;
}

describe('Stock under many hands', () => {
  it('always adds up: free, set aside and delivered make the quantity that arrived', async () => {
    await fc.assert(
      fc.asyncProperty(
        quantities,
        quantities,
        fc.array(step, { minLength: 4, maxLength: 14 }),
        async (beds, chairs, steps) => {
          run += 1;
          await useUpEverything();
          await arrives(`beds-${run}`, 'bed', beds);
          await arrives(`chairs-${run}`, 'chair', chairs);
          await Promise.all(steps.map(play));
          for (const id of [`beds-${run}`, `chairs-${run}`])
            for (const line of await goods.lines(id)) {
              expect(line.available + line.setAside + line.delivered).toBe(line.quantity);
              expect(Math.min(line.available, line.setAside, line.delivered)).toBeGreaterThanOrEqual(0);
            }
        },
      ),
      { numRuns: 12 },
    );
  });

  it('gives the last ones to one family, and never to two', async () => {
    await fc.assert(
      fc.asyncProperty(
        quantities,
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 10 }),
        async (made, wishes) => {
          run += 1;
          await useUpEverything();
          await arrives(`beds-${run}`, 'bed', made);
          const given = await Promise.all(
            wishes.map((quantity, number) =>
              goods.setAside(`RUN${run}N${number}`, { needId: 'need-1', kind: 'bed', quantity }),
            ),
          );
          const taken = given.map((items) => sum(items.map(({ quantity }) => quantity)));
          // Each got all or nothing, all of them together no more than there was,
          taken.forEach((units, number) => {
            expect([0, wishes[number]]).toContain(units);
          });
          expect(sum(taken)).toBeLessThanOrEqual(sum(made));
          const lines = await goods.lines(`beds-${run}`);
          expect(sum(lines.map(({ setAside }) => setAside))).toBe(sum(taken));
          // and whoever could have been the first was not sent away with the shelf left full.
          if (wishes.some((quantity) => quantity <= sum(made))) expect(sum(taken)).toBeGreaterThan(0);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('gives the same family the same goods when a step is repeated at the same moment', async () => {
    run += 1;
    await useUpEverything();
    await arrives(`beds-${run}`, 'bed', [2, 2, 2]);
    const wish = { needId: 'need-1', kind: 'bed', quantity: 5 } as const;
    const given = await Promise.all([1, 2, 3, 4].map(() => goods.setAside('REPEATED', wish)));
    const [first] = given;
    for (const items of given) expect(items).toEqual(first);
    expect(sum((first ?? []).map(({ quantity }) => quantity))).toBe(5);
    expect(sum((await goods.lines(`beds-${run}`)).map(({ setAside }) => setAside))).toBe(5);
  });
});
