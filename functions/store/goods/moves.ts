/** How units of one stock line move between the shelf, a family's hold and the family's home; pure. */
import type { StockItem } from './stock-item.ts';

/** Changes of the line's counts, and what the family holds afterwards. The three changes add up to nothing. */
export interface Move {
  hold: string;
  available: number;
  setAside: number;
  delivered: number;
  held: number;
  /** Units delivered by one delivery, in all. */
  handed?: { name: string; units: number };
  /** Sequence number of the event that let the goods go. */
  letGo?: number;
}

/** Back on the shelf: at most what the family holds. Undefined when there is nothing to move. */
export function backOnTheShelf(stock: StockItem, hold: string, most: number): Move | undefined {
  const before = stock.held[hold] ?? 0;
  const units = Math.min(most, before);
  if (units <= 0) return undefined;
  return { hold, available: units, setAside: -units, delivered: 0, held: before - units };
}

/** The same because of an event; an event lets goods go once, however often it is heard of. */
export function letGo(stock: StockItem, hold: string, most: number, because: number): Move | undefined {
  if ((stock.letGo[hold] ?? 0) >= because) return undefined;
  const move = backOnTheShelf(stock, hold, most);
  return move && { ...move, letGo: because };
}

/**
 * A delivery brought so many units in all: out of what the family holds, and out of the shelf where they had been put
 * back meanwhile, because the goods have left the hub whatever the books said. A smaller figure than before (a
 * corrected answer) goes back into the hold.
 */
export function handOver(
  stock: StockItem,
  hold: string,
  delivery: string,
  delivered: number,
): Move | undefined {
  const name = `${hold}:${delivery}`;
  const held = stock.held[hold] ?? 0;
  const before = stock.handed[name] ?? 0;
  const fromHold = Math.min(delivered - before, held);
  const fromShelf = Math.min(delivered - before - fromHold, stock.available);
  const units = fromHold + fromShelf;
  if (units === 0) return undefined;
  return {
    hold,
    available: -fromShelf,
    setAside: -fromHold,
    delivered: units,
    held: held - fromHold,
    handed: { name, units: before + units },
  };
}
