/** Needs and the goods for them. */
import { dateIn } from '#case/calendar';
import type { SetAsideItem } from '#case/events';
import { isSensible, isService, isUnmet, isWanted, unitsLacking, withIds } from '#case/needs';
import type { CaseState, NeedState } from '#case/state';
import {
  accept,
  alreadyRecorded,
  type CommandOf,
  type Context,
  type Decision,
  invalid,
  refuse,
} from './decision.ts';

/**
 * Items say how much of each line the family holds; what was recorded before is left out, so that a repeated step gives
 * the rest or nothing.
 */
export function setGoodsAside(state: CaseState, { items }: CommandOf<'set-goods-aside'>): Decision {
  if (items.length === 0) return invalid('items');
  const fresh: SetAsideItem[] = [];
  for (const item of items) {
    const need = state.needs.find(({ id }) => id === item.needId);
    if (need === undefined) return refuse({ refused: 'no-such-need' });
    const held = need.setAside.find((line) => isSameLine(line, item))?.quantity ?? 0;
    const more = { ...item, quantity: item.quantity - held };
    if (more.quantity <= 0) continue;
    if (!fits(need, more, fresh)) return invalid('items');
    fresh.push(more);
  }
  return fresh.length > 0 ? accept({ type: 'goods-set-aside', items: fresh }) : alreadyRecorded;
}

const isSameLine = (one: SetAsideItem, other: SetAsideItem): boolean =>
  one.consignmentId === other.consignmentId && one.line === other.line;

/** Never more for a need than it asks for. */
function fits(need: NeedState, item: SetAsideItem, fresh: readonly SetAsideItem[]): boolean {
  const taken = fresh.filter(({ needId }) => needId === need.id);
  const units = taken.reduce((sum, { quantity }) => sum + quantity, item.quantity);
  return (
    isWanted(need) &&
    !isService(need) &&
    item.kind === need.kind &&
    Number.isSafeInteger(item.quantity) &&
    !taken.some((one) => isSameLine(one, item)) &&
    units <= unitsLacking(need)
  );
}

export function noteGoodsMissing(state: CaseState, { needIds }: CommandOf<'note-goods-missing'>): Decision {
  const needs = needIds.map((needId) => state.needs.find(({ id }) => id === needId));
  if (needs.length === 0) return invalid('needIds');
  const missing: string[] = [];
  for (const need of needs) {
    if (need === undefined) return refuse({ refused: 'no-such-need' });
    if (isService(need)) return invalid('needIds');
    const lacks = isWanted(need) && need.status === 'open' && unitsLacking(need) > 0;
    if (lacks && !missing.includes(need.id)) missing.push(need.id);
  }
  return missing.length > 0 ? accept({ type: 'goods-missing', needIds: missing }) : alreadyRecorded;
}

export function addNeed(state: CaseState, { need, assessed, id }: CommandOf<'add-need'>): Decision {
  if (state.needs.some((known) => known.id === id)) return alreadyRecorded;
  const [numbered] = withIds([need], [], state.needs.length);
  return numbered !== undefined && isSensible(need)
    ? accept({ type: 'need-added', need: { ...numbered, ...(id !== undefined && { id }) }, assessed })
    : invalid('need');
}

export function withdrawNeed(
  state: CaseState,
  { needId }: CommandOf<'withdraw-need'>,
  { now, settings }: Context,
): Decision {
  const need = state.needs.find(({ id }) => id === needId);
  if (need === undefined) return refuse({ refused: 'no-such-need' });
  return isUnmet(need)
    ? accept({ type: 'need-withdrawn', needId, on: dateIn(now, settings) })
    : alreadyRecorded;
}
