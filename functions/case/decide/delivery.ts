/** A volunteer says what became of a delivery, item by item. */
import { closedDoors } from '#case/asks';
import { addToDate, dateIn } from '#case/calendar';
import type { DeliveredItem, DeliveryAnswer } from '#case/events';
import { isWanted } from '#case/needs';
import type { AskState, CaseState } from '#case/state';
import type { DeliveryOutcome } from '#case/vocabulary';
import { askOfKind, circumstancesOf } from './circumstances.ts';
import { accept, type CommandOf, type Context, type Decision, invalid, refuse } from './decision.ts';
import { isAsExpected, itemsExpected, sameLine, settledIn } from './delivery-items.ts';

export function confirmDelivery(
  state: CaseState,
  command: CommandOf<'confirm-delivery'>,
  context: Context,
): Decision {
  const answering = { ...command, kind: 'delivery' } as const;
  const ask = askOfKind(state, answering);
  if (ask === undefined) return refuse({ refused: 'no-such-ask' });
  const answer = itemByItem(state, ask, command.answer);
  if (answer === undefined) return invalid('items');
  const stands = circumstancesOf(state, ask, answering, answer, revocable(state), context);
  if (!stands.ok) return stands;
  const follows = stands.value.ignored ? {} : whatFollows(state, ask, answer, context);
  return accept({ type: 'delivery-confirmed', answer, ...stands.value, ...follows });
}

/**
 * The answer with every item spelled out: unsaid items share the outcome of the whole, or were not delivered when it was
 * partly done. Undefined for items that were never in this delivery, or for more of one than was.
 */
function itemByItem(state: CaseState, ask: AskState, answer: DeliveryAnswer): DeliveryAnswer | undefined {
  if (answer.outcome === 'nobody-home') return { ...answer, items: [] };
  if (answer.outcome === 'partly' && answer.items.length === 0) return undefined;
  // An answer looked at again (a correction, or a page sent twice) is held against what was expected then.
  const expected = itemsExpected(state, ask, settledIn(ask));
  if (!isAsExpected(answer.items, ask, state)) return undefined;
  const said = answer.items.filter((item) => expected.some((one) => sameLine(one, item)));
  const unsaid = expected.filter((one) => !said.some((item) => sameLine(one, item)));
  const silent: DeliveredItem['outcome'] =
    answer.outcome === 'partly' || said.length > 0 ? 'not-delivered' : answer.outcome;
  const items: DeliveredItem[] = [...said, ...unsaid.map((one) => ({ ...one, outcome: silent }))];
  const fits = expected.every((one) => {
    const lines = items.filter((item) => sameLine(one, item));
    return lines.reduce((sum, item) => sum + item.quantity, 0) <= one.quantity;
  });
  if (!fits) return undefined;
  // Where nothing is expected any more the answer comes too late: it is kept as it was said.
  return { ...answer, items, outcome: expected.length > 0 ? outcomeOf(items, expected) : answer.outcome };
}

function outcomeOf(
  items: readonly DeliveredItem[],
  expected: readonly { quantity: number }[],
): Exclude<DeliveryOutcome, 'nobody-home'> {
  const units = (outcome: DeliveredItem['outcome']) =>
    items.filter((item) => item.outcome === outcome).reduce((sum, item) => sum + item.quantity, 0);
  const all = expected.reduce((sum, item) => sum + item.quantity, 0);
  if (units('delivered') === all) return 'delivered';
  const refused = items.some((item) => item.outcome === 'refused');
  return refused && items.every((item) => item.outcome === 'refused') ? 'refused' : 'partly';
}

/** Stock is settled by an answer: it can be changed only when it moved nothing and nobody answered since. */
const revocable =
  (state: CaseState) =>
  (ask: AskState): boolean => {
    const moved =
      ask.answer !== undefined &&
      'items' in ask.answer &&
      ask.answer.items.some((item) => item.outcome !== 'not-delivered');
    const later = state.asks.slice(state.asks.indexOf(ask) + 1);
    return !moved && later.every(({ status }) => status === 'open' || status === 'withdrawn');
  };

/** What is left is brought another day; too many closed doors are a question for the coordinator. */
function whatFollows(state: CaseState, ask: AskState, answer: DeliveryAnswer, { now, settings }: Context) {
  const on = dateIn(now, settings);
  const notBefore = addToDate(on, settings.newVisitAfter);
  if (answer.outcome === 'nobody-home') {
    const usedUp = closedDoors(state, ask.id) >= settings.visitsBeforeAsking;
    return { on, notBefore, ...(usedUp && { visitsUsedUp: true as const }) };
  }
  const left = itemsExpected(state, ask, []).some((one) => {
    const lines = answer.items.filter((item) => sameLine(one, item));
    const done = lines.filter((item) => item.outcome !== 'not-delivered');
    const refused = done.some((item) => item.outcome === 'refused');
    const need = state.needs.find(({ id }) => id === one.needId);
    const units = done.reduce((sum, item) => sum + item.quantity, 0);
    return need !== undefined && isWanted(need) && !refused && units < one.quantity;
  });
  return { on, ...(left && { notBefore }) };
}
