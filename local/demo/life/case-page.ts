/** The case page, as the coordinator reads it along the way. */
import type { Browser } from '../browser.ts';
import { holds } from '../expect.ts';
import type { SeenPage, SeenPart } from '../seen-page.ts';
import type { TimelineEntry } from './world.ts';

export const casePage = (browser: Browser, reference: string): Promise<SeenPage> =>
  browser.open(`/coordinator/cases/${reference}`);

/** @throws NotAsTold */
export async function standsIn(browser: Browser, reference: string, stage: string): Promise<void> {
  const [current] = (await casePage(browser, reference)).texts('[aria-current=step]');
  holds(current === stage, `the case in ${stage}`, current);
}

/** The whole timeline, oldest first, page by page. */
export async function timelineOf(browser: Browser, reference: string): Promise<TimelineEntry[]> {
  const newestFirst: TimelineEntry[] = [];
  let page = await casePage(browser, reference);
  for (;;) {
    newestFirst.push(...page.parts('ol.timeline > li').map(entryOf));
    const next = page.nextPage('events');
    if (next === undefined) return newestFirst.reverse();
    page = await browser.open(next);
  }
}

function entryOf(part: SeenPart): TimelineEntry {
  const [when = ''] = part.texts('time');
  const details = part.texts('ul li');
  const withoutDetails = part.text.slice(0, part.text.length - details.join('').length);
  return { when, text: withoutDetails.slice(when.length).trim(), details };
}
