/** Giving goods to a case, for the workflow's step and for the arrival of a consignment alike. */
import { type CaseState, goodsWanted, type SetAsideItem } from '#case';
import type { Cases, Goods } from '#functions/store/ports.ts';

export interface GivingGoods {
  cases: Pick<Cases, 'load' | 'carryOut'>;
  goods: Pick<Goods, 'setAside' | 'release'>;
}

/** Sets aside what there is for every need that lacks its goods, and notes those that find none. */
export async function setAsideFor(the: GivingGoods, state: CaseState): Promise<void> {
  const found: SetAsideItem[] = [];
  const missing: string[] = [];
  for (const wish of goodsWanted(state)) {
    const items = await the.goods.setAside(state.reference, wish);
    if (items.length > 0) found.push(...items);
    else missing.push(wish.needId);
  }
  if (found.length > 0) await giveOrPutBack(the, state, found);
  if (missing.length > 0)
    await the.cases.carryOut(
      state.reference,
      { type: 'note-goods-missing', needIds: missing },
      { role: 'workflow' },
    );
}

/** A case that was closed or changed meanwhile takes nothing: what it does not hold by now goes back on the shelf. */
async function giveOrPutBack(the: GivingGoods, state: CaseState, items: SetAsideItem[]): Promise<void> {
  const { reference } = state;
  const command = { type: 'set-goods-aside', items } as const;
  const given = await the.cases.carryOut(reference, command, { role: 'workflow' });
  if (given.ok || given.failure.refused === 'already-recorded') return;
  const now = await the.cases.load(reference);
  const kept = now?.stage === 'closed' ? [] : (now?.needs.flatMap((need) => need.setAside) ?? []);
  for (const item of items)
    if (!kept.some((line) => isSameLine(line, item)))
      await the.goods.release(reference, item, now?.sequence ?? state.sequence);
}

const isSameLine = (one: SetAsideItem, other: SetAsideItem): boolean =>
  one.needId === other.needId && one.consignmentId === other.consignmentId && one.line === other.line;
