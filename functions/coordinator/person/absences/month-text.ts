/** What months and days of the week are called. */
import type { Language } from '#case';
import type { Month } from './month.ts';

/** Any Monday. */
const monday = Date.parse('2026-11-23T00:00:00Z');
const day = 86_400_000;

const inUtc = { timeZone: 'UTC' } as const;

/** `November 2026`. */
export const monthText = (month: Month, language: Language): string =>
  new Intl.DateTimeFormat(language, { ...inUtc, month: 'long', year: 'numeric' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );

/** Short and long names, from Monday. */
export const weekdays = (language: Language): { short: string; long: string }[] =>
  Array.from({ length: 7 }, (_, index) => {
    const at = new Date(monday + index * day);
    const named = (weekday: 'short' | 'long') =>
      new Intl.DateTimeFormat(language, { ...inUtc, weekday }).format(at);
    return { short: named('short'), long: named('long') };
  });
