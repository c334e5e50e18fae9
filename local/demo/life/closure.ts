/** The coordinator closes the case, and reads once more all that happened. */
import { holds } from '../expect.ts';
import { noticeOn } from './beginning.ts';
import { standsIn, timelineOf } from './case-page.ts';
import type { Mail } from './mail.ts';
import { did, type TimelineEntry, type World } from './world.ts';

export async function closure(the: World, mail: Mail, reference: string): Promise<TimelineEntry[]> {
  the.listener.chapter('Closure');
  const form = (await the.browser.open(`/coordinator/cases/${reference}/close`)).form('Go on');
  const check = await the.browser.send(
    form.fill({
      'Why is the case closed?': 'The family stands on its own feet',
      Summary: 'They sleep in their own beds, and the children go to school.',
    }),
  );
  const page = await the.browser.send(check.form('Close the case').fill({}));
  const notice = noticeOn(page);
  await did(the, `Aigerim closes the case: ${notice}`);
  await mail.hear();
  await standsIn(the.browser, reference, 'Closed');
  const timeline = await timelineOf(the.browser, reference);
  const texts = timeline.map(({ text }) => text);
  const [first = ''] = texts;
  const closing = texts.find((text) => text.startsWith('The case was closed:')) ?? 'none';
  holds(first.includes('The case was opened.'), 'a timeline that begins with the opening', first);
  holds(closing.includes('The family stands on its own feet'), 'the closing, with its reason', closing);
  await historyIsWhole(the, reference, timeline.length);
  return timeline;
}

/** The manager reads the same history, and that nobody has changed it. */
async function historyIsWhole({ managers }: World, reference: string, events: number): Promise<void> {
  const history = await managers.open(`/manager/cases/${reference}`);
  const found = history.texts('p').find((text) => text.startsWith('History unchanged:')) ?? 'none';
  holds(found.includes(`${events} events`), `${events} events, unchanged`, found);
}
