/** Reads timestamps as strictly as the service: a date, a time and an offset, and a day that exists. */
const shape = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(Z|[+-]\d\d:\d\d)$/i;

/** Epoch milliseconds; undefined when the text is no such timestamp. */
export function readTimestamp(text: string): number | undefined {
  const [, year, month, day, hour, minute, second = '00', fraction = '0', zone] = shape.exec(text) ?? [];
  if (year === undefined || zone === undefined) return undefined;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  // A day that does not exist is rolled over by Date (30 February becomes 1 March).
  if (Number.isNaN(date.getTime()) || date.getUTCDate() !== Number(day)) return undefined;
  const millis = fraction.padEnd(3, '0').slice(0, 3);
  const moment = Date.parse(
    `${year}-${month}-${day}T${hour}:${minute}:${second}.${millis}${zone.toUpperCase()}`,
  );
  return Number.isNaN(moment) ? undefined : moment;
}
