/** Goods that were set aside go back on the shelf, or reach the family. */
import { goodsKeys } from '../keys.ts';
import type { Goods } from '../ports.ts';
import type { Table } from '../table.ts';
import { moveStock } from './move-stock.ts';
import { handOver, letGo } from './moves.ts';

export function stockMoves(table: Table): Pick<Goods, 'release' | 'handOver'> {
  return {
    release(reference, item, because) {
      const hold = goodsKeys.hold(reference, item.needId);
      return moveStock(table, item, (stock) => letGo(stock, hold, item.quantity, because));
    },
    async handOver(reference, item, delivered, delivery) {
      const hold = goodsKeys.hold(reference, item.needId);
      await moveStock(table, item, (stock) => handOver(stock, hold, delivery, delivered));
      await leaveTheListWhenEmpty(table, item.consignmentId, item.line);
    },
  };
}

/** A line that has been delivered to the last unit is no longer looked at when goods are sought. */
async function leaveTheListWhenEmpty(table: Table, consignmentId: string, line: number): Promise<void> {
  await table.update(goodsKeys.stockLine(consignmentId, line), {
    change: 'REMOVE #kindKey',
    when: '#available = :none AND #setAside = :none',
    values: { ':none': 0 },
  });
}
