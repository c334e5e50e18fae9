/** What an event means for the stock: goods that reached the family, and goods that go back on the shelf. */
import type { DeliveredItem, RecordedEvent, SetAsideItem } from './events.ts';
import { evolve } from './evolve.ts';
import type { CaseState } from './state.ts';

export type HandedOver = Pick<SetAsideItem, 'needId' | 'consignmentId' | 'line'> & { delivered: number };

/** Goods this answer says the family has; services and answers the case did not turn on move nothing. */
export function goodsHandedOver({ event }: Pick<RecordedEvent, 'event'>): HandedOver[] {
  if (event.type !== 'delivery-confirmed' || event.ignored) return [];
  return event.answer.items.flatMap(({ needId, outcome, quantity, consignmentId, line }) =>
    outcome === 'delivered' && quantity > 0 && consignmentId !== undefined && line !== undefined
      ? [{ needId, consignmentId, line, delivered: quantity }]
      : [],
  );
}

/** Goods that were set aside before the event, are not any more, and did not reach the family. */
export function goodsToRelease(before: CaseState | undefined, recorded: RecordedEvent): SetAsideItem[] {
  if (before === undefined) return [];
  const after = evolve(before, recorded);
  const handedOver = goodsHandedOver(recorded);
  return before.needs
    .flatMap((need) => need.setAside)
    .map((item) => {
      const kept = after.needs.flatMap((need) => need.setAside).find((line) => isLine(line, item));
      const brought = handedOver.find((line) => isLine(line, item));
      return { ...item, quantity: item.quantity - (kept?.quantity ?? 0) - (brought?.delivered ?? 0) };
    })
    .filter(({ quantity }) => quantity > 0);
}

const isLine = (
  one: Pick<SetAsideItem, 'needId' | 'consignmentId' | 'line'>,
  other: Pick<DeliveredItem, 'needId' | 'consignmentId' | 'line'>,
): boolean =>
  one.needId === other.needId && one.consignmentId === other.consignmentId && one.line === other.line;
