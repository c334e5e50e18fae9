/** What a delivery was to bring, and whether an answer speaks of that. */
import type { DeliveredItem } from '#case/events';
import { isWanted } from '#case/needs';
import type { AskState, CaseState, NeedState } from '#case/state';

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
    return { needId, quantity: need === undefined ? 0 : timesAsked(need, settled) };
  });
  return [...goods, ...services].filter(wants);
}

/** How often a service was asked for: what is left of it now, and what an answer to this question (`settled`) has done of it. */
export function timesAsked(
  { id, quantity, delivered }: Pick<NeedState, 'id' | 'quantity' | 'delivered'>,
  settled: readonly DeliveredItem[],
): number {
  const then = settled.filter((item) => item.needId === id && item.outcome === 'delivered');
  return quantity - delivered + then.reduce((sum, item) => sum + item.quantity, 0);
}

/** What an answer to a delivery has dealt with already. */
export const settledIn = ({ answer }: Pick<AskState, 'answer'>): readonly DeliveredItem[] =>
  answer !== undefined && 'items' in answer ? answer.items : [];

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
