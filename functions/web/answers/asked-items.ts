/** What a delivery's question is about: the goods set aside, and the visits and calls. */
import { type AskState, type CaseState, type NeedKind, settledIn, timesAsked, type Unit } from '#case';

export interface AskedItem {
  /** Name of its fields: `item-1`. */
  field: string;
  needId: string;
  kind: NeedKind;
  quantity: number;
  unit?: Unit;
  consignmentId?: string;
  line?: number;
}

export function askedItems(ask: AskState, state: CaseState): AskedItem[] {
  const goods = ask.items.map(({ needId, kind, quantity, unit, consignmentId, line }) => ({
    needId,
    kind,
    quantity,
    unit,
    consignmentId,
    line,
  }));
  const services = state.needs
    .filter((need) => ask.services.includes(need.id))
    .map((need) => ({
      needId: need.id,
      kind: need.kind,
      // Also to whoever opens the page after somebody else has answered: they were asked for as much.
      quantity: Math.max(1, timesAsked(need, settledIn(ask))),
    }));
  return [...goods, ...services].map((item, index) => ({ ...item, field: `item-${index + 1}` }));
}
