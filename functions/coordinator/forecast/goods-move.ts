/** The workflow's next move where goods are wanted: what is in stock now is set aside, the rest is missing. */
import {
  type CaseState,
  goodsKinds,
  goodsWanted,
  type NeedState,
  type SetAsideItem,
  unitsLacking,
} from '#case';
import { type LookingAhead, type Move, rest } from './move.ts';

/** More lines of one kind than a family's need is ever put together from. */
const mostLines = 50;

export async function goodsMove(the: LookingAhead, state: CaseState): Promise<Move> {
  const wanted = new Set(goodsWanted(state).map(({ needId }) => needId));
  const needs = state.needs.filter(({ id }) => wanted.has(id));
  const found = (await Promise.all(needs.map((need) => itemsFor(the, need)))).flat();
  if (found.length > 0) return { do: 'record', command: { type: 'set-goods-aside', items: found } };
  const missing = needs.filter(({ status }) => status === 'open').map(({ id }) => id);
  if (missing.length === 0) return rest;
  return { do: 'record', command: { type: 'note-goods-missing', needIds: missing } };
}

/** Oldest consignment first; a need that cannot be met whole takes nothing. */
async function itemsFor(the: LookingAhead, need: NeedState): Promise<SetAsideItem[]> {
  const kind = goodsKinds.find((one) => one === need.kind);
  if (kind === undefined) return [];
  const { items: lines } = await the.goods.stock(kind, { limit: mostLines });
  let lacking = unitsLacking(need);
  const items: SetAsideItem[] = [];
  for (const { consignmentId, line, unit, available } of lines) {
    const taken = Math.min(available, lacking);
    if (taken <= 0) continue;
    const held = need.setAside.find((one) => one.consignmentId === consignmentId && one.line === line);
    items.push({ needId: need.id, kind, unit, consignmentId, line, quantity: taken + (held?.quantity ?? 0) });
    lacking -= taken;
  }
  return lacking > 0 ? [] : items;
}
