/** Dates and instants as the organisation's own calendar has them. */
import { Temporal } from 'temporal-polyfill';
import type { Instant, IsoDate } from './events.ts';
import type { Settings } from './settings.ts';

export type InZone = Pick<Settings, 'timeZone'>;

/** An instant as the model writes it: UTC with milliseconds, so that text order is time order. */
export function instantOf(epochMilliseconds: number): Instant {
  return new Date(epochMilliseconds).toISOString();
}

/** The organisation's date at an instant. */
export function dateIn(instant: Instant, settings: InZone): IsoDate {
  return zoned(instant, settings).toPlainDate().toString();
}

/** The first instant of a date. */
export function startOfDate(date: IsoDate, settings: InZone): Instant {
  return written(Temporal.PlainDate.from(date).toZonedDateTime(settings.timeZone));
}

const utc: InZone = { timeZone: 'UTC' };

/**
 * Adds an ISO 8601 duration: days and months as the calendar of the zone counts them (UTC unless told otherwise),
 * hours as the clock does.
 */
export function addDuration(instant: Instant, duration: string, settings: InZone = utc): Instant {
  return written(zoned(instant, settings).add(duration));
}

export function subtractDuration(instant: Instant, duration: string, settings: InZone = utc): Instant {
  return written(zoned(instant, settings).subtract(duration));
}

/** Adds an ISO 8601 duration of days, weeks, months or years to a date. */
export function addToDate(date: IsoDate, duration: string): IsoDate {
  return Temporal.PlainDate.from(date).add(duration).toString();
}

export function later(one: Instant, other: Instant): Instant {
  return one > other ? one : other;
}

/** Milliseconds from one instant to another. */
export function between(from: Instant, to: Instant): number {
  return Date.parse(to) - Date.parse(from);
}

export function zoned(instant: Instant, settings: InZone): Temporal.ZonedDateTime {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(settings.timeZone);
}

export function written(time: Temporal.ZonedDateTime): Instant {
  return instantOf(time.epochMilliseconds);
}
