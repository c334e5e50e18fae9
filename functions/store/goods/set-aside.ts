/**
 * Setting goods aside for a family: one conditional write per stock line, so that however many ask at once,
 * no more is given than there is. All go through the lines in one order, so that two who want the last of several
 * lines do not both end with nothing.
 */
import type { CaseReference, SetAsideItem } from '#case';
import { goodsKeys } from '../keys.ts';
import type { Goods, Wish } from '../ports.ts';
import type { Table } from '../table.ts';
import { isGoods, linesInHub } from './lines-in-hub.ts';
import { moveStock } from './move-stock.ts';
import { backOnTheShelf } from './moves.ts';
import type { StockItem } from './stock-item.ts';

/** Goods taken by others between reading and writing: the stock is read anew so many times. */
const attempts = 10;

export function createSetAside(table: Table): Goods['setAside'] {
  return async (reference, wish) => {
    if (!isGoods(wish.kind)) return [];
    const hold = goodsKeys.hold(reference, wish.needId);
    let lines = await linesInHub(table, wish.kind);
    for (let attempt = 0; attempt < attempts && isEnough(lines, hold, wish.quantity); attempt++) {
      if (await fill(table, lines, hold, wish.quantity))
        return holdings(await linesInHub(table, wish.kind), reference, wish);
      lines = await linesInHub(table, wish.kind);
    }
    // What an interrupted attempt took, or this one before it ran short, is not kept from others.
    for (const { item, held } of lines)
      if (held[hold] !== undefined)
        await moveStock(table, item, (stock) => backOnTheShelf(stock, hold, Number.POSITIVE_INFINITY));
    return [];
  };
}

const heldIn = (lines: readonly StockItem[], hold: string): number =>
  lines.reduce((sum, line) => sum + (line.held[hold] ?? 0), 0);

const isEnough = (lines: readonly StockItem[], hold: string, quantity: number): boolean =>
  heldIn(lines, hold) + lines.reduce((sum, line) => sum + line.available, 0) >= quantity;

/** Takes what is still lacking, line by line. False when somebody else was first. */
async function fill(
  table: Table,
  lines: readonly StockItem[],
  hold: string,
  quantity: number,
): Promise<boolean> {
  let lacking = quantity - heldIn(lines, hold);
  for (const line of lines) {
    const units = Math.min(lacking, line.available);
    if (units <= 0) continue;
    if (!(await take(table, line, hold, units))) return false;
    lacking -= units;
  }
  return true;
}

/** Adds to what the family holds of the line, unless it holds another number by now or less is left. */
const take = (table: Table, { item, held }: StockItem, hold: string, units: number): Promise<boolean> =>
  table.update(goodsKeys.stockLine(item.consignmentId, item.line), {
    change: 'SET #held.#hold = :holds ADD #available :less, #setAside :units',
    when: `#available >= :units AND ${held[hold] === undefined ? 'attribute_not_exists(#held.#hold)' : '#held.#hold = :held'}`,
    names: { '#hold': hold },
    values: {
      ':units': units,
      ':less': -units,
      ':holds': (held[hold] ?? 0) + units,
      ':held': held[hold],
    },
  });

function holdings(lines: readonly StockItem[], reference: CaseReference, { needId }: Wish): SetAsideItem[] {
  const hold = goodsKeys.hold(reference, needId);
  return lines.flatMap(({ item, held }) => {
    const quantity = held[hold] ?? 0;
    if (quantity === 0) return [];
    const { kind, unit, consignmentId, line } = item;
    return [{ needId, kind, quantity, unit, consignmentId, line }];
  });
}
