/** Goods are set aside and brought item by item; what was left is brought on a second visit. */
import { holds } from '../expect.ts';
import type { Answers } from '../seen-form.ts';
import { type Answering, answer } from './answering.ts';
import { casePage, standsIn } from './case-page.ts';
import { zhanna } from './cast.ts';
import { isTo, type Mail } from './mail.ts';
import type { Confirmed, World } from './world.ts';

export async function deliveries(the: World, mail: Mail, reference: string): Promise<Confirmed[]> {
  the.listener.chapter('The delivery');
  const partly = await bring(the, mail, {
    outcome: 'partly',
    answers: {
      delivery: 'Some of it was brought',
      'item-1': 'Brought',
      'item-2': 'Brought',
      'item-2-quantity': '2',
      note: 'One set of bedding got wet on the way.',
    },
    told: 'Zhanna brings three beds and two of three sets of bedding.',
  });
  await standsIn(the.browser, reference, 'Delivery');
  const rest = await bring(the, mail, {
    outcome: 'delivered',
    answers: { delivery: 'Everything was brought' },
    told: 'Zhanna brings the last set of bedding.',
  });
  await standsIn(the.browser, reference, 'Follow-up');
  const needs = (await casePage(the.browser, reference)).texts('td');
  const met = needs.filter((cell) => cell.startsWith('delivered')).length;
  holds(met === 2, 'two needs that are delivered', needs);
  return [partly, rest];
}

/** Waits for the question about a delivery and answers it. */
export async function bring(
  the: World,
  mail: Mail,
  what: { outcome: string; answers: Answers; told: string },
): Promise<Confirmed> {
  const asked = () => mail.until('a delivery asked of Zhanna', (one) => isTo(zhanna, one), 7);
  const answering: Answering = { kind: 'delivery', asked, ...what };
  await answer(the, answering);
  await the.room.settle();
  return answering;
}
