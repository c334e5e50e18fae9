/** Goods follow the log: what reached the family is handed over, what is no longer wanted goes back on the shelf. */
import {
  type CaseEvent,
  fold,
  goodsHandedOver,
  goodsToRelease,
  type NeedState,
  type RecordedEvent,
} from '#case';
import { putBackUnnoted } from '#functions/goods/put-back-unnoted.ts';
import { everyItemOf } from '#functions/store/every-item-of.ts';
import type { Cases, Goods } from '#functions/store/ports.ts';
import type { Reaction } from './reaction.ts';

/** The only events that move goods; others need no look at the log. */
const moveGoods: ReadonlySet<RecordedEvent['event']['type']> = new Set([
  'delivery-confirmed',
  'need-withdrawn',
  'closed',
  'assessment-recorded',
]);

interface Collaborators {
  cases: Pick<Cases, 'events' | 'load'>;
  goods: Pick<Goods, 'release' | 'handOver' | 'putBackUnnoted'>;
}

export function moveGoodsAlong(the: Collaborators): Reaction {
  return async (recorded) => {
    const { reference, sequence, event } = recorded;
    if (!moveGoods.has(event.type)) return;
    // Handing over comes first: what one answer both brings and refuses shares its line of stock.
    if (event.type === 'delivery-confirmed')
      for (const item of goodsHandedOver(recorded))
        await the.goods.handOver(reference, item, item.delivered, event.askId);
    const before = await stateBefore(the.cases, recorded);
    for (const item of goodsToRelease(before, recorded)) await the.goods.release(reference, item, sequence);
    // Somebody may have died between taking goods and noting them, and has no reason to come back any more.
    await putBackUnnoted(the, reference, before?.needs.filter(wantsNothingAfter(event)) ?? []);
  };
}

const wantsNothingAfter =
  (event: CaseEvent) =>
  ({ id }: NeedState): boolean =>
    event.type === 'closed' || (event.type === 'need-withdrawn' && event.needId === id);

/** The case as it was when the event was decided, however late this reaction runs. */
async function stateBefore(cases: Collaborators['cases'], recorded: RecordedEvent) {
  const events: RecordedEvent[] = [];
  for await (const earlier of everyItemOf((at) => cases.events(recorded.reference, { limit: 500, ...at }))) {
    if (earlier.sequence >= recorded.sequence) break;
    events.push(earlier);
  }
  return fold(events);
}
