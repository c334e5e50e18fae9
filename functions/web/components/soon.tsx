/** A time as one says it, with the whole of it for machines and for those who point at it. */
import type { Instant, IsoDate } from '#case';
import { type Here, soonDayText, soonText } from '../texts/when-soon.ts';
import { dateText, instantText } from './when.tsx';

/** `tomorrow at 10:00`. */
export const Soon = ({ at, here }: { at: Instant; here: Here }) => (
  <time dateTime={at} title={instantText(at, here.language, here.timeZone)}>
    {soonText(at, here)}
  </time>
);

/** `tomorrow`. */
export const SoonDay = ({ date, here }: { date: IsoDate; here: Here }) => (
  <time dateTime={date} title={dateText(date, here.language)}>
    {soonDayText(date, here)}
  </time>
);
