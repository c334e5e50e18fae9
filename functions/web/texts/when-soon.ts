/** Times as one says them to somebody: `tomorrow at 10:00`, `in 3 days`, `2 days overdue`; far ones by their date. */
import { between, dateIn, type Instant, type IsoDate, type Language } from '#case';
import { dateText, instantText } from '../components/when.tsx';
import { whenTexts } from './when/index.ts';

/** Where the one who reads stands in time. */
export interface Here {
  now: Instant;
  language: Language;
  timeZone: string;
}

/** Beyond so many days nobody counts them any more: the date says more. */
const daysOneCounts = 13;
const [hour, day] = [3_600_000, 86_400_000];

/** `today at 10:00`, `tomorrow at 10:00`, `in 3 days`, `3 days ago`, `24 December 2026`. */
export function soonText(at: Instant, here: Here): string {
  const date = dateIn(at, here);
  const said = soonDayText(date, here);
  if (Math.abs(daysBetween(dateIn(here.now, here), date)) > 1) return said;
  return whenTexts(here.language)('at-time', { day: said, time: timeText(at, here) });
}

/** The same for a date without a time of day: `tomorrow`, `in 3 days`, `24 December 2026`. */
export function soonDayText(date: IsoDate, here: Here): string {
  const days = daysBetween(dateIn(here.now, here), date);
  if (Math.abs(days) > daysOneCounts) return dateText(date, here.language);
  const numeric = Math.abs(days) > 1 ? 'always' : 'auto';
  return new Intl.RelativeTimeFormat(here.language, { numeric }).format(days, 'day');
}

/** The hour also of what is far: `tomorrow at 10:00`, `Thu, 24 December 2026 at 10:00`. */
export function hourText(at: Instant, here: Here): string {
  const days = daysBetween(dateIn(here.now, here), dateIn(at, here));
  return Math.abs(days) > 1 ? instantText(at, here.language, here.timeZone) : soonText(at, here);
}

/** `2 days overdue`, `3 hours overdue`, `due now` in the first hour; undefined before it is due. */
export function overdueText(due: Instant, { now, language }: Pick<Here, 'now' | 'language'>) {
  if (due > now) return undefined;
  const say = whenTexts(language);
  const late = between(due, now);
  if (late < hour) return say('due-now');
  if (late < day) return say('hours-overdue', { count: Math.floor(late / hour) });
  return say('days-overdue', { count: Math.floor(late / day) });
}

const timeText = (at: Instant, { language, timeZone }: Here): string =>
  new Intl.DateTimeFormat(language, {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(at));

const daysBetween = (from: IsoDate, to: IsoDate): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / day);
