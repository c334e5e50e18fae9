/** Reads a whole log and says whether it holds together, up to the end that the case itself remembers. */
import { ValiError } from 'valibot';
import { type CaseReference, hashOf, type RecordedEvent, verifyLog } from '#case';
import type { Cases } from '#functions/store/ports.ts';

export interface LogCheck {
  ok: boolean;
  /** For people: the number of events, or where the log is broken. */
  says: string;
}

export async function checkLog(
  cases: Pick<Cases, 'events' | 'load'>,
  reference: CaseReference,
): Promise<LogCheck> {
  const { events, unreadable } = await wholeLog(cases, reference);
  if (unreadable) return broken(events.length + 1, 'unreadable');
  const last = events.at(-1);
  if (last === undefined) return { ok: false, says: 'no such case' };
  const verified = verifyLog(events);
  if (!verified.ok) return broken(verified.failure.brokenAt, verified.failure.why);
  // No later event vouches for the last one, but the case's row does.
  const state = await cases.load(reference);
  if (state?.sequence !== last.sequence) return broken(last.sequence + 1, 'the end is missing');
  if (state.hash !== hashOf(last)) return broken(last.sequence, 'changed');
  return { ok: true, says: `${events.length} events, ok` };
}

const broken = (sequence: number, why: string): LogCheck => ({
  ok: false,
  says: `broken at event ${sequence}: ${why}`,
});

/** Page by page; where a page holds something that is no event, event by event up to that. */
export async function wholeLog(cases: Pick<Cases, 'events'>, reference: CaseReference) {
  const events: RecordedEvent[] = [];
  for (const limit of [100, 1])
    try {
      for (let more = true; more; ) {
        const page = await cases.events(reference, { limit, after: events.at(-1)?.sequence ?? 0 });
        events.push(...page.items);
        more = page.next !== undefined;
      }
      return { events, unreadable: false };
    } catch (error) {
      if (!(error instanceof ValiError)) throw error;
    }
  return { events, unreadable: true };
}
