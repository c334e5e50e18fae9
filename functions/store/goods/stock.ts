/** Lists of stock: by kind, and by consignment. */
import * as v from 'valibot';
import { keyPart, readCursor, writeCursor } from '../cursor.ts';
import { goodsKeys } from '../keys.ts';
import type { Goods, StockLine } from '../ports.ts';
import { everyItem, type Table } from '../table.ts';
import { newStockItem, readStockLine } from './stock-item.ts';

const position = v.strictObject({ arrived: keyPart, id: keyPart, line: v.number() });

export function stock(table: Table): Pick<Goods, 'stockUp' | 'stock' | 'lines'> {
  return {
    async stockUp({ id, arrived, items }) {
      for (const item of items)
        await table.put(newStockItem(id, arrived, item), { when: 'attribute_not_exists(#pk)' });
    },
    async stock(kind, { limit, cursor }) {
      const from = cursor === undefined ? undefined : readCursor(position, cursor);
      const { items, last } = await table.query({
        index: 'by-kind',
        where: '#kindKey = :kind',
        values: { ':kind': goodsKeys.kind(kind) },
        limit,
        from: from && {
          ...goodsKeys.stockLine(from.id, from.line),
          kindKey: goodsKeys.kind(kind),
          arrived: from.arrived,
        },
      });
      const lines = items.map(readStockLine);
      const end = lines.at(-1);
      return {
        items: lines,
        ...(last &&
          end && { next: writeCursor({ arrived: end.arrived, id: end.consignmentId, line: end.line }) }),
      };
    },
    async lines(consignmentId) {
      const lines: StockLine[] = [];
      const ofIt = { where: '#pk = :pk', values: { ':pk': goodsKeys.stock(consignmentId) } };
      for await (const item of everyItem(table, ofIt)) lines.push(readStockLine(item));
      return lines;
    },
  };
}
