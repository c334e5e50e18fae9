/** How units of a stock line move, worked out on paper. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backOnTheShelf, handOver, letGo, type Move } from '#functions/store/goods/moves.ts';
import type { StockItem } from '#functions/store/goods/stock-item.ts';

const hold = 'FAMILY01:need-1';

const line = (changes: Partial<StockItem> = {}): StockItem => ({
  item: { line: 1, kind: 'bed', quantity: 5, unit: 'piece', condition: 'new', consignmentId: 'c-1' },
  arrived: '2026-09-01',
  available: 2,
  setAside: 3,
  delivered: 0,
  held: { [hold]: 3 },
  handed: {},
  letGo: {},
  ...changes,
});

const moved = (stock: StockItem, move: Move | undefined): StockItem => {
  if (move === undefined) return stock;
  return {
    ...stock,
    available: stock.available + move.available,
    setAside: stock.setAside + move.setAside,
    delivered: stock.delivered + move.delivered,
    held: { ...stock.held, [move.hold]: move.held },
    handed: move.handed ? { ...stock.handed, [move.handed.name]: move.handed.units } : stock.handed,
    letGo: move.letGo === undefined ? stock.letGo : { ...stock.letGo, [move.hold]: move.letGo },
  };
};

describe('Moves of stock', () => {
  it('put back no more than the family holds', () => {
    expect(backOnTheShelf(line(), hold, 9)).toMatchObject({ available: 3, setAside: -3, held: 0 });
    expect(backOnTheShelf(line(), 'FAMILY02:need-1', 1)).toBeUndefined();
  });

  it('let go once because of one event', () => {
    const once = moved(line(), letGo(line(), hold, 1, 7));
    expect(letGo(once, hold, 1, 7)).toBeUndefined();
    expect(letGo(once, hold, 1, 6)).toBeUndefined();
    expect(letGo(once, hold, 1, 8)).toMatchObject({ available: 1 });
  });

  it('count goods that left the hub although they had been put back', () => {
    const back = moved(line(), backOnTheShelf(line(), hold, 3));
    expect(moved(back, handOver(back, hold, 'delivery-1', 2))).toMatchObject({
      available: 3,
      setAside: 0,
      delivered: 2,
    });
  });

  it('never make or lose a unit, whatever is said in whatever order', () => {
    const said = fc.oneof(
      fc.record({ back: fc.integer({ min: 0, max: 6 }) }),
      fc.record({ because: fc.integer({ min: 1, max: 5 }), most: fc.integer({ min: 0, max: 6 }) }),
      fc.record({
        delivery: fc.constantFrom('delivery-1', 'delivery-2'),
        units: fc.integer({ min: 0, max: 6 }),
      }),
    );
    fc.assert(
      fc.property(fc.array(said), (all) => {
        const end = all.reduce((stock, one) => {
          if ('back' in one) return moved(stock, backOnTheShelf(stock, hold, one.back));
          if ('because' in one) return moved(stock, letGo(stock, hold, one.most, one.because));
          return moved(stock, handOver(stock, hold, one.delivery, one.units));
        }, line());
        expect(end.available + end.setAside + end.delivered).toBe(5);
        expect(Math.min(end.available, end.setAside, end.delivered)).toBeGreaterThanOrEqual(0);
        expect(end.held[hold] ?? 0).toBe(end.setAside);
        expect(Object.values(end.handed).reduce((sum, units) => sum + units, 0)).toBe(end.delivered);
      }),
    );
  });
});
