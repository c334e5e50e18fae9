/** Months as calendars show them: weeks from Monday, with empty places before the first day and after the last. */
import { Temporal } from 'temporal-polyfill';
import type { IsoDate } from '#case';

/** `2026-11`. */
export type Month = string;

export const monthOf = (day: IsoDate): Month => day.slice(0, 7);

/** The month that was asked for, if it is one of this century. */
export const monthIn = (asked: string | undefined, today: IsoDate): Month =>
  asked !== undefined && /^20\d{2}-(0[1-9]|1[0-2])$/.test(asked) ? asked : monthOf(today);

export const monthAfter = (month: Month, months: number): Month =>
  Temporal.PlainYearMonth.from(month).add({ months }).toString();

export function weeksOf(month: Month): (IsoDate | undefined)[][] {
  const { daysInMonth } = Temporal.PlainYearMonth.from(month);
  const first = Temporal.PlainDate.from(`${month}-01`);
  const days = Array.from({ length: daysInMonth }, (_, index) => first.add({ days: index }).toString());
  const places = [...Array.from({ length: first.dayOfWeek - 1 }, () => undefined), ...days];
  return Array.from({ length: Math.ceil(places.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => places[week * 7 + day]),
  );
}
