/**
 * A line of a consignment in stock. Units are free (`available`), set aside, or delivered, and always one of these;
 * who holds how many is kept on the line itself, so that one conditional write moves them.
 * A line of several thousand units given out one by one still fits an item (400 KB).
 */
import * as v from 'valibot';
import { goodsKeys } from '../keys.ts';
import type { ConsignmentItem, StockLine } from '../ports.ts';
import type { Item } from '../table.ts';
import { consignmentLineEntries } from './consignment-item.ts';

const units = v.pipe(v.number(), v.integer(), v.minValue(0));
const unitsByName = v.record(v.string(), units);

const lineEntries = {
  item: v.object({ ...consignmentLineEntries, consignmentId: v.string() }),
  arrived: v.string(),
  available: units,
  setAside: units,
  delivered: units,
};
const stockLine = v.object(lineEntries);

const stockItem = v.object({
  ...lineEntries,
  /** Units held by a family for a need, by hold name. */
  held: unitsByName,
  /** Units delivered, by hold name and delivery. */
  handed: unitsByName,
  /** Sequence number of the latest event that let goods go, by hold name. */
  letGo: unitsByName,
});
export type StockItem = v.InferOutput<typeof stockItem>;

export const newStockItem = (consignmentId: string, arrived: string, item: ConsignmentItem) => ({
  ...goodsKeys.stockLine(consignmentId, item.line),
  // Present while any of it is in the hub: lists do not grow with what has long been delivered.
  kindKey: goodsKeys.kind(item.kind),
  item: { ...item, consignmentId },
  arrived,
  available: item.quantity,
  setAside: 0,
  delivered: 0,
  held: {},
  handed: {},
  letGo: {},
});

export const readStockItem = (item: Item): StockItem => v.parse(stockItem, item);

export function readStockLine(read: Item): StockLine {
  const { item, ...counts } = v.parse(stockLine, read);
  return { ...item, ...counts };
}
