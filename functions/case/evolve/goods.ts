/** Needs and the goods for them: set aside, found missing, added, withdrawn. */
import type { RecordedEvent, SetAsideItem } from '#case/events';
import { isService, isWanted, newNeed, statusByUnits } from '#case/needs';
import type { CaseState, NeedState } from '#case/state';
import { without } from '#case/without';
import type { EventOf } from './event-of.ts';

export function goodsSetAside(state: CaseState, { items }: EventOf<'goods-set-aside'>): CaseState {
  const needs = state.needs.map((need) => {
    const lines = items.filter((item) => item.needId === need.id);
    const next: NeedState = { ...need, setAside: lines.reduce(withLine, need.setAside) };
    return lines.length === 0 ? need : { ...next, status: statusByUnits(next) };
  });
  return withMissing({ ...state, needs });
}

/** More of a line that is set aside already adds to it. */
function withLine(lines: SetAsideItem[], more: SetAsideItem): SetAsideItem[] {
  const isSame = (line: SetAsideItem) => line.consignmentId === more.consignmentId && line.line === more.line;
  if (!lines.some(isSame)) return [...lines, more];
  return lines.map((line) => (isSame(line) ? { ...line, quantity: line.quantity + more.quantity } : line));
}

export function goodsMissing(
  state: CaseState,
  event: EventOf<'goods-missing'>,
  { at }: RecordedEvent,
): CaseState {
  const needs = state.needs.map((need) =>
    event.needIds.includes(need.id) ? { ...need, status: 'missing' as const } : need,
  );
  return { ...state, needs, goodsMissingSince: state.goodsMissingSince ?? at };
}

export const needAdded = (state: CaseState, { need, assessed }: EventOf<'need-added'>): CaseState => ({
  ...state,
  needs: [...state.needs, newNeed(need, assessed)],
});

/** What was set aside for it goes back, out of the bag of the volunteer who is asked to bring it as well. */
export function needWithdrawn(state: CaseState, { needId }: EventOf<'need-withdrawn'>): CaseState {
  const needs = state.needs.map((need) =>
    need.id === needId ? { ...need, status: 'withdrawn' as const, setAside: [] } : need,
  );
  const asks = state.asks.map((ask) =>
    ask.status === 'open'
      ? {
          ...ask,
          items: ask.items.filter((item) => item.needId !== needId),
          services: ask.services.filter((id) => id !== needId),
        }
      : ask,
  );
  return withMissing({ ...state, needs, asks });
}

/** Goods are missing only as long as some need lacks them. */
export function withMissing(state: CaseState): CaseState {
  const missing = state.needs.some((need) => isWanted(need) && need.status === 'missing');
  return missing ? state : without(state, 'goodsMissingSince');
}

/** The stock is looked through again for everything that was missing. */
export const lookAgain = (state: CaseState): CaseState =>
  withMissing({
    ...state,
    needs: state.needs.map((need) =>
      need.status === 'missing' && !isService(need) ? { ...need, status: 'open' as const } : need,
    ),
  });
