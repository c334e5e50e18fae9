/** When the rehearsal begins: the next Monday at 09:00 in Almaty, so that it goes the same on every day it is run. */
import { Temporal } from 'temporal-polyfill';
import { defaultSettings } from '#case';

const monday = 1;

/** @returns milliseconds since 1970. */
export function nextMonday(now: number): number {
  const zone = defaultSettings.timeZone;
  let day = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate();
  do day = day.add({ days: 1 });
  while (day.dayOfWeek !== monday || defaultSettings.holidays.includes(day.toString()));
  return day.toZonedDateTime({ timeZone: zone, plainTime: '09:00' }).epochMilliseconds;
}
