/** What a delivery makes of the needs: met, refused, or still to be brought. */
import { closedDoors } from '#case/asks';
import type { DeliveryAnswer, RecordedEvent } from '#case/events';
import { isWanted, statusByUnits } from '#case/needs';
import type { CaseState, NeedState } from '#case/state';
import { without } from '#case/without';
import { answered, noted, saidBeside } from './answers.ts';
import { withdrawOpenAsk } from './asks.ts';
import type { EventOf } from './event-of.ts';
import { withMissing } from './goods.ts';
import { mustHear } from './waiting.ts';

export function deliveryConfirmed(
  state: CaseState,
  event: EventOf<'delivery-confirmed'>,
  recorded: RecordedEvent,
): CaseState {
  const { answer, askId } = event;
  if (event.ignored) return saidBeside(state, event, recorded);
  const taken = event.corrects ? withdrawOpenAsk(state, 'delivery') : state;
  const next = without(answered(noted(taken, event), event, recorded), 'notBefore');
  const planned = event.notBefore === undefined ? next : { ...next, notBefore: event.notBefore };
  if (answer.outcome === 'nobody-home') {
    const shut = { ...planned, nobodyHome: closedDoors(state, askId) };
    return event.visitsUsedUp ? mustHear(shut, 'nobody-home', recorded.at, askId) : shut;
  }
  const brought = withMissing({ ...planned, nobodyHome: 0, needs: planned.needs.map(by(answer)) });
  const helped = answer.items.some((item) => item.outcome === 'delivered' && item.quantity > 0);
  const first = helped ? { firstDeliveredAt: brought.firstDeliveredAt ?? recorded.at } : {};
  const done = { ...brought, ...first };
  return answer.outcome === 'refused' ? mustHear(done, 'refused', recorded.at, askId) : done;
}

/** Whoever refuses a part of what they needed wants no more of it: the rest goes back on the shelf. */
const by =
  ({ items }: DeliveryAnswer) =>
  (need: NeedState): NeedState => {
    const about = items.filter((item) => item.needId === need.id);
    if (about.length === 0 || !isWanted(need)) return need;
    const brought = about.filter((item) => item.outcome === 'delivered');
    const delivered = need.delivered + brought.reduce((sum, item) => sum + item.quantity, 0);
    const setAside = need.setAside.flatMap((line) => {
      const gone = brought.filter(
        (item) => item.consignmentId === line.consignmentId && item.line === line.line,
      );
      const quantity = line.quantity - gone.reduce((sum, item) => sum + item.quantity, 0);
      return quantity > 0 ? [{ ...line, quantity }] : [];
    });
    if (about.some((item) => item.outcome === 'refused'))
      return { ...need, delivered, setAside: [], status: delivered > 0 ? 'met' : 'refused' };
    const next = { ...need, delivered, setAside };
    return { ...next, status: statusByUnits(next) };
  };
