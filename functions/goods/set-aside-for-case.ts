/** Giving goods to a case, for the workflow's step and for the arrival of a consignment alike. */
import { type CaseState, goodsWanted, type NeedState, type SetAsideItem } from '#case';
import type { Cases, Goods } from '#functions/store/ports.ts';
import { type PuttingBack, putBackUnnoted } from './put-back-unnoted.ts';

export interface GivingGoods extends PuttingBack {
  cases: Pick<Cases, 'load' | 'carryOut'>;
  goods: Pick<Goods, 'setAside' | 'putBackUnnoted'>;
}

/** Sets aside what there is for every need that lacks its goods, and notes those that find none. */
export async function setAsideFor(the: GivingGoods, state: CaseState): Promise<void> {
  // An earlier try may have died between the shelf and the case.
  await putBackUnnoted(the, state.reference, state.needs.filter(wantsNothing(state)));
  const found: SetAsideItem[] = [];
  const missing: string[] = [];
  for (const wish of state.stage === 'closed' ? [] : goodsWanted(state)) {
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

const wantsNothing =
  ({ stage }: CaseState) =>
  ({ status }: NeedState): boolean =>
    stage === 'closed' || status === 'withdrawn';

/** A case that was closed or changed meanwhile takes nothing: what it does not want any more goes back on the shelf. */
async function giveOrPutBack(the: GivingGoods, state: CaseState, items: SetAsideItem[]): Promise<void> {
  const command = { type: 'set-goods-aside', items } as const;
  const given = await the.cases.carryOut(state.reference, command, { role: 'workflow' });
  if (given.ok || given.failure.refused === 'already-recorded') return;
  const refused = state.needs.filter(({ id }) => items.some(({ needId }) => needId === id));
  await putBackUnnoted(the, state.reference, refused);
}
