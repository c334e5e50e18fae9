/** Instants and dates as people in the organisation's time zone read them. */
import type { Instant, IsoDate, Language } from '#case';

const locales: Record<Language, string> = { kk: 'kk-KZ', ru: 'ru-KZ', en: 'en-GB' };
const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: Language, timeZone: string, withTime: boolean): Intl.DateTimeFormat {
  const id = `${language} ${timeZone} ${withTime}`;
  const made =
    formats.get(id) ??
    new Intl.DateTimeFormat(locales[language], {
      timeZone,
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      ...(withTime && { weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
    });
  formats.set(id, made);
  return made;
}

/** The short word for a year stays with its year at the end of a line: `2026 г.`, `2026 ж.` */
const whole = (text: string): string => text.replace(/(\d{4}) (?=[гж]\.)/, '$1\u00a0');

/** `Tue, 24 November 2026 at 09:00`. */
export const instantText = (at: Instant, language: Language, timeZone: string): string =>
  whole(format(language, timeZone, true).format(new Date(at)));

/** `24 November 2026`; a date has no zone. */
export const dateText = (date: IsoDate, language: Language): string =>
  whole(format(language, 'UTC', false).format(new Date(`${date}T00:00:00Z`)));

export const When = ({ at, language, timeZone }: { at: Instant; language: Language; timeZone: string }) => (
  <time dateTime={at}>{instantText(at, language, timeZone)}</time>
);

export const Day = ({ date, language }: { date: IsoDate; language: Language }) => (
  <time dateTime={date}>{dateText(date, language)}</time>
);
