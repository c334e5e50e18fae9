/** Goods on the shelf under a family's name that its case does not know of are put back. */
import { goodsKeys } from '../keys.ts';
import type { Goods } from '../ports.ts';
import type { Table } from '../table.ts';
import { isGoods, linesInHub } from './lines-in-hub.ts';
import { moveStock } from './move-stock.ts';
import { backOnTheShelf } from './moves.ts';

export function createPutBackUnnoted(table: Table): Goods['putBackUnnoted'] {
  return async (reference, { needId, kind }, noted) => {
    if (!isGoods(kind)) return;
    const hold = goodsKeys.hold(reference, needId);
    const lines = (await linesInHub(table, kind)).filter(({ held }) => held[hold] !== undefined);
    const known = lines.length > 0 ? await noted() : undefined;
    if (known === undefined) return;
    for (const { item, held } of lines) {
      const seen = held[hold] ?? 0;
      const kept = known.find((one) => one.consignmentId === item.consignmentId && one.line === item.line);
      // Whoever has moved the family's goods since knew more than this.
      await moveStock(table, item, (stock) =>
        stock.held[hold] === seen ? backOnTheShelf(stock, hold, seen - (kept?.quantity ?? 0)) : undefined,
      );
    }
  };
}
