/** The stock lines of a kind that are in a hub, as they are now, oldest consignment first. */
import { type GoodsKind, goodsKinds, type NeedKind } from '#case';
import { goodsKeys } from '../keys.ts';
import { everyItem, type Item, type Table } from '../table.ts';
import { readStockItem, type StockItem } from './stock-item.ts';

/** Visits and calls are in no hub. */
export const isGoods = (kind: NeedKind): kind is GoodsKind => goodsKinds.some((goods) => goods === kind);

/** The keys come from the index, which may lag by moments; the counts do not. */
export async function linesInHub(table: Table, kind: GoodsKind): Promise<StockItem[]> {
  const keys: Item[] = [];
  const ofKind = { index: 'by-kind', where: '#kindKey = :kind', values: { ':kind': goodsKeys.kind(kind) } };
  for await (const { pk, sk } of everyItem(table, ofKind)) keys.push({ pk, sk });
  const lines = (await table.getMany(keys)).map(readStockItem);
  return lines.sort(
    (one, other) =>
      one.arrived.localeCompare(other.arrived) ||
      one.item.consignmentId.localeCompare(other.item.consignmentId) ||
      one.item.line - other.item.line,
  );
}
