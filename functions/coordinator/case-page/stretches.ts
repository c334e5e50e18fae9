/** A history cut where nothing happened for days, so that the waiting takes one line. */
import { dateIn, type RecordedEvent, type Settings } from '#case';

export interface Stretch {
  /** Newest first. */
  events: RecordedEvent[];
  /** Whole days without anything, between this stretch and the one before it in time; 0 at the end. */
  quietDays: number;
}

type InZone = Pick<Settings, 'timeZone'>;

/** A weekend is not worth a line. */
const worthALine = 3;
const day = 86_400_000;

/** @param items newest first. */
export function stretchesOf(items: readonly RecordedEvent[], settings: InZone): Stretch[] {
  const stretches: Stretch[] = [];
  let present: RecordedEvent[] = [];
  for (const [index, recorded] of items.entries()) {
    present.push(recorded);
    const older = items[index + 1];
    const quietDays = older === undefined ? 0 : daysBetween(older, recorded, settings);
    if (older === undefined || quietDays >= worthALine) {
      stretches.push({ events: present, quietDays: older === undefined ? 0 : quietDays });
      present = [];
    }
  }
  return stretches;
}

function daysBetween(older: RecordedEvent, newer: RecordedEvent, settings: InZone): number {
  const dates = [older, newer].map(({ at }) => Date.parse(dateIn(at, settings)));
  const [from = 0, to = 0] = dates;
  return Math.round((to - from) / day) - 1;
}
