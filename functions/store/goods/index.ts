/** Consignments, and the stock that they make. */
import type { StoreDependencies } from '../dependencies.ts';
import type { Goods } from '../ports.ts';
import { openTable } from '../table.ts';
import { consignments } from './consignments.ts';
import { createPutBackUnnoted } from './put-back-unnoted.ts';
import { createSetAside } from './set-aside.ts';
import { stock } from './stock.ts';
import { stockMoves } from './stock-moves.ts';

export function createGoods(deps: StoreDependencies): Goods {
  const table = openTable(deps, 'goods');
  return {
    ...consignments(table),
    ...stock(table),
    ...stockMoves(table),
    setAside: createSetAside(table),
    putBackUnnoted: createPutBackUnnoted(table),
  };
}
