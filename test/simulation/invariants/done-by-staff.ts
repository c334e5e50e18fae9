/** What a page told a coordinator is done has been done: the log says so. */
import type { CaseEvent, RecordedEvent } from '#case';
import type { Memory } from '../people/memory.ts';
import type { Checks } from './broken.ts';

/** What each page leads to; giving a case to whoever has it already is done before it began, and leaves no mark. */
const recordedBy: Readonly<Record<string, readonly CaseEvent['type'][]>> = {
  // A call that was asked for is taken up by being made.
  'take-up': ['taken-up', 'call-made'],
  reschedule: ['rescheduled'],
  note: ['note-referenced'],
  need: ['need-added', 'need-withdrawn'],
  answer: ['assessment-recorded', 'delivery-confirmed', 'check-in-answered'],
  consent: ['consent-given', 'consent-withdrawn'],
  close: ['closed'],
  called: ['call-made'],
  erase: ['personal-data-erased'],
  're-open': ['re-opened'],
};

export function checkDone(
  { check }: Checks,
  logs: readonly (readonly RecordedEvent[])[],
  { done }: Memory,
): void {
  for (const { reference, action, at } of done) {
    const types = recordedBy[action];
    if (types === undefined) continue;
    const log = logs.find(([first]) => first?.reference === reference) ?? [];
    check(
      'what a page told staff is done is in the log',
      log.some((recorded) => Date.parse(recorded.at) <= at && types.includes(recorded.event.type)),
      () => `${reference} ${action} ${new Date(at).toISOString()}`,
    );
  }
}
