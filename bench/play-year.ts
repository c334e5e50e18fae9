/** A year passes: cases are opened over its first weeks, questions are answered as they come, and cases are closed. */
import { createBrowser, wireTo } from '#local/demo/browser.ts';
import type { OutboxMessage } from '#local/outbox/outbox.ts';
import type { LocalSystem } from '#local/system-options.ts';
import { type Correspondents, createCorrespondents } from './correspondents.ts';
import { openCase } from './families.ts';
import { enterGoods, gatherVolunteers } from './organisation.ts';

/** Days over which the cases are opened, and after which the last of them has to be closed. */
const openingDays = 28;
const mostDays = 460;

export interface YearPlayed extends Pick<Correspondents, 'answers'> {
  days: number;
  closed: number;
}

export async function playYear(system: LocalSystem, cases: number): Promise<YearPlayed> {
  const wire = wireTo(system.url);
  const browser = createBrowser(wire, 'aigerim');
  const volunteers = await gatherVolunteers(browser, cases);
  await enterGoods(browser, cases);
  const people = createCorrespondents(wire, browser);
  const newMessages = readerOf(system);
  let opened = 0;
  let day = 0;
  while (day < mostDays && people.closed() < cases) {
    const due = Math.min(cases, Math.ceil((cases * (day + 1)) / openingDays));
    for (; opened < due; opened += 1) await openCase(browser, opened + 1, volunteers);
    await system.settled();
    // An answer leads to the next question, often on the same day.
    for (let messages = newMessages(); messages.length > 0; messages = newMessages()) {
      await people.read(messages);
      await system.settled();
    }
    await system.advance('P1D');
    day += 1;
  }
  return { days: day, closed: people.closed(), answers: people.answers };
}

/** @returns the messages since the last time, oldest first. */
function readerOf(system: LocalSystem): () => OutboxMessage[] {
  let seen = 0;
  const atOnce = 500;
  return () => {
    const found: OutboxMessage[] = [];
    for (let before: number | undefined; ; before = found.at(-1)?.id) {
      const page = system.outbox.list({ limit: atOnce, before });
      const unseen = page.filter(({ id }) => id > seen);
      found.push(...unseen);
      if (unseen.length < atOnce) break;
    }
    seen = Math.max(seen, found[0]?.id ?? 0);
    return found.reverse();
  };
}
