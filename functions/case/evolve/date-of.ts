/** The organisation's date of an event: as decided with it, or else as UTC has it. */
import type { IsoDate, RecordedEvent } from '#case/events';

export function dateOf({ event, at }: RecordedEvent): IsoDate {
  return ('on' in event ? event.on : undefined) ?? at.slice(0, 10);
}
