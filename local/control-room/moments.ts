/** Moments as the organisation's people write them. */

/** `Mon, 23 Nov 2026, 09:05` in the organisation's time zone. */
export function momentIn(timeZone: string): (moment: number | string) => string {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
  return (moment) => format.format(new Date(moment));
}
