/** Which months a manager's figures are about. */
import { Temporal } from 'temporal-polyfill';

/** This month and those before it as the organisation's calendar has them, latest first: `2026-11`, `2026-10`. */
export function latestMonths(howMany: number, now: number, timeZone: string): string[] {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate();
  return Array.from({ length: howMany }, (_, back) =>
    today.toPlainYearMonth().subtract({ months: back }).toString(),
  );
}
