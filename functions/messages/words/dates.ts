/** Dates and times as each language writes them. Figures, names of months and their order come from Intl. */
import type { Instant, IsoDate, Language } from '#case';

export const locales: Readonly<Record<Language, string>> = { kk: 'kk-KZ', ru: 'ru-RU', en: 'en-GB' };

/** A calendar date has no time zone: it is read and written at the same one. */
const write = (language: Language, date: IsoDate, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' }).format(
    new Date(`${date}T00:00Z`),
  );

/** For SMS: `27.11`, `27 Nov`. */
export const shortDay = (language: Language, date: IsoDate): string =>
  language === 'en'
    ? write(language, date, { day: 'numeric', month: 'short' })
    : write(language, date, { day: '2-digit', month: '2-digit' });

/** For subjects: `27 қараша`, `27 ноября`, `27 November`. */
export const dayAndMonth = (language: Language, date: IsoDate): string =>
  write(language, date, { day: 'numeric', month: 'long' });

/** `27 ноября (пятница)`: the day of the week helps to plan a visit, and in brackets it needs no case ending. */
export const dayAndWeekday = (language: Language, date: IsoDate): string =>
  `${dayAndMonth(language, date)} (${write(language, date, { weekday: 'long' })})`;

/** `22 ноября, 10:00` in the organisation's time zone. */
export function dayAndTime(language: Language, instant: Instant, timeZone: string): string {
  const at = new Date(instant);
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locales[language], { ...options, timeZone }).format(at);
  return `${part({ day: 'numeric', month: 'long' })}, ${part({ hour: '2-digit', minute: '2-digit' })}`;
}
