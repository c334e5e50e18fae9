/** What a delivery was to bring, and whether an answer speaks of that. */
import type { DeliveredItem } from '#case/events';
import { isWanted } from '#case/needs';
import type { AskState, CaseState } from '#case/state';

type Line = Pick<DeliveredItem, 'needId' | 'consignmentId' | 'line'>;
export type Expected = Line & { quantity: number };

export const sameLine = (one: Line, other: Line): boolean =>
  one.needId === other.needId && one.consignmentId === other.consignmentId && one.line === other.line;

/** Lines of goods still wanted, and services; those an answer has dealt with already (`settled`) as they were then. */
export function itemsExpected(
  state: CaseState,
  ask: AskState,
  settled: readonly DeliveredItem[],
): Expected[] {
  const dealtWith = (line: Line) => settled.some((item) => sameLine(item, line));
  const needOf = (needId: string) => state.needs.find(({ id }) => id === needId);
  const wants = (line: Line) => {
    const need = needOf(line.needId);
    return dealtWith(line) || (need !== undefined && isWanted(need));
  };
  const goods = ask.items.map(({ needId, consignmentId, line, quantity }) => ({
    needId,
    consignmentId,
    line,
    quantity,
  }));
  const services = ask.services.map((needId) => {
    const need = needOf(needId);
    const then = settled
      .filter((item) => item.needId === needId && item.outcome === 'delivered')
      .reduce((sum, item) => sum + item.quantity, 0);
    return { needId, quantity: (need?.quantity ?? 0) - (need?.delivered ?? 0) + then };
  });
  return [...goods, ...services].filter(wants);
}

/** Every item has been in this case, with a sensible quantity, and is said once for each outcome. */
export function isAsExpected(items: readonly DeliveredItem[], ask: AskState, state: CaseState): boolean {
  const known = (item: DeliveredItem) =>
    state.needs.some(({ id }) => id === item.needId) || ask.items.some((one) => sameLine(one, item));
  const isOnce = (item: DeliveredItem, index: number) =>
    items.findIndex((other) => sameLine(other, item) && other.outcome === item.outcome) === index;
  return items.every(
    (item, index) =>
      known(item) && isOnce(item, index) && Number.isSafeInteger(item.quantity) && item.quantity >= 0,
  );
}
