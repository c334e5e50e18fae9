/** A consignment came in: its lines go into stock, and the families that wait get theirs, most in need first. */
import type { GoodsKind } from '#case';
import { setAsideFor } from '#functions/goods/set-aside-for-case.ts';
import { log } from '#functions/runtime/log.ts';
import { everyItemOf } from '#functions/store/every-item-of.ts';
import type { CaseRows, Cases, Consignment, Goods } from '#functions/store/ports.ts';

interface Collaborators {
  cases: Pick<Cases, 'load' | 'carryOut'>;
  rows: Pick<CaseRows, 'waitingForGoods'>;
  goods: Pick<Goods, 'stockUp' | 'setAside' | 'putBackUnnoted' | 'stock'>;
}

/** Cases looked at for one kind of goods in one go; those beyond it are served as their own workflows look again. */
const mostCasesPerKind = 200;

export function serveWaitingCases(the: Collaborators) {
  return async (consignment: Consignment): Promise<void> => {
    await the.goods.stockUp(consignment);
    const kinds = new Set(consignment.items.map(({ kind }) => kind));
    for (const kind of kinds) await serveKind(the, kind);
  };
}

async function serveKind(the: Collaborators, kind: GoodsKind): Promise<void> {
  const { items } = await the.rows.waitingForGoods(kind, { limit: mostCasesPerKind });
  for (const { reference } of items) {
    if (!(await anyLeft(the, kind))) return;
    const state = await the.cases.load(reference);
    if (state === undefined) continue;
    await setAsideFor(the, state);
    log.info('goods-served', { reference, kind });
  }
}

async function anyLeft(the: Collaborators, kind: GoodsKind): Promise<boolean> {
  const lines = everyItemOf((at) => the.goods.stock(kind, { limit: 100, ...at }));
  for await (const { available } of lines) if (available > 0) return true;
  return false;
}
