/** Carries out a move on a stock line: read, work it out, write if nobody moved the same goods meanwhile. */
import { goodsKeys } from '../keys.ts';
import type { StockLine } from '../ports.ts';
import type { Change, Table } from '../table.ts';
import type { Move } from './moves.ts';
import { readStockItem, type StockItem } from './stock-item.ts';

/** Only two hands on one family's goods of one line get into each other's way, so that few repeats are plenty. */
const attempts = 10;

type LineName = Pick<StockLine, 'consignmentId' | 'line'>;

/** @throws Error when others kept moving the same family's goods: the caller is a reaction or step, and tried again. */
export async function moveStock(
  table: Table,
  { consignmentId, line }: LineName,
  work: (stock: StockItem) => Move | undefined,
): Promise<void> {
  const key = goodsKeys.stockLine(consignmentId, line);
  for (let attempt = 0; attempt < attempts; attempt++) {
    const item = await table.get(key);
    if (item === undefined) return;
    const stock = readStockItem(item);
    const move = work(stock);
    if (move === undefined || (await table.update(key, changeFor(stock, move)))) return;
  }
  throw new Error(`Stock line ${consignmentId}/${line} kept changing`);
}

function changeFor(stock: StockItem, move: Move): Change {
  const set = ['#kindKey = :kind'];
  const conditions = [unchanged('#held.#hold', ':held', stock.held[move.hold])];
  if (move.held > 0) set.push('#held.#hold = :holds');
  if (move.letGo !== undefined) set.push('#letGo.#hold = :because');
  if (move.available < 0) conditions.push('#available >= :taken');
  if (move.handed) {
    set.push('#handed.#delivery = :handed');
    conditions.push(unchanged('#handed.#delivery', ':handedBefore', stock.handed[move.handed.name]));
  }
  return {
    change: `SET ${set.join(', ')} ADD #available :available, #setAside :setAside, #delivered :delivered${move.held > 0 ? '' : ' REMOVE #held.#hold'}`,
    when: conditions.join(' AND '),
    names: { '#hold': move.hold, ...(move.handed && { '#delivery': move.handed.name }) },
    values: {
      ':kind': goodsKeys.kind(stock.item.kind),
      ':available': move.available,
      ':setAside': move.setAside,
      ':delivered': move.delivered,
      ':held': stock.held[move.hold],
      ':holds': move.held > 0 ? move.held : undefined,
      ':because': move.letGo,
      ':taken': move.available < 0 ? -move.available : undefined,
      ':handed': move.handed?.units,
      ':handedBefore': move.handed && stock.handed[move.handed.name],
    },
  };
}

const unchanged = (path: string, value: string, before: number | undefined): string =>
  before === undefined ? `attribute_not_exists(${path})` : `${path} = ${value}`;
