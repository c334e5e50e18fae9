/** When people may be written to: on working days, within the hours of the settings. */
import { Temporal } from 'temporal-polyfill';
import { written, zoned } from './calendar.ts';
import type { Instant } from './events.ts';
import type { Settings } from './settings.ts';

export type GoodHours = Pick<Settings, 'timeZone' | 'goodHours' | 'holidays'>;

/** Longest run of days without a good hour that is still taken for a calendar, not for a mistake in it. */
const longestPause = 370;
const saturday = 6;

/** True from the first good minute of a working day up to, but not at, the last. */
export function inGoodHours(instant: Instant, settings: GoodHours): boolean {
  const local = zoned(instant, settings);
  const time = local.toPlainTime();
  return (
    isWorkingDay(local.toPlainDate(), settings) &&
    Temporal.PlainTime.compare(time, settings.goodHours.from) >= 0 &&
    Temporal.PlainTime.compare(time, settings.goodHours.to) < 0
  );
}

/** The instant itself when it is a good one, or else the next good one. */
export function nextGoodHour(instant: Instant, settings: GoodHours): Instant {
  if (inGoodHours(instant, settings)) return instant;
  if (Temporal.PlainTime.compare(settings.goodHours.from, settings.goodHours.to) >= 0) throw noGoodHour();
  const local = zoned(instant, settings);
  for (let days = 0; days <= longestPause; days += 1) {
    const day = local.toPlainDate().add({ days });
    const opens = day.toZonedDateTime({ timeZone: settings.timeZone, plainTime: settings.goodHours.from });
    if (isWorkingDay(day, settings) && opens.epochMilliseconds > local.epochMilliseconds)
      return written(opens);
  }
  throw noGoodHour();
}

const noGoodHour = () => new RangeError('the settings leave no good hour within a year');

function isWorkingDay(day: Temporal.PlainDate, settings: GoodHours): boolean {
  return day.dayOfWeek < saturday && !settings.holidays.includes(day.toString());
}
