/** A time as one says it: `tomorrow at 10:00` where it is near, the whole date where it is not. */
import { dateIn, type Instant, type Language, type Settings } from '#case';
import { instantText } from '#functions/web/components/when.tsx';
import { soonText } from '#functions/web/texts/when-soon.ts';

interface Reader {
  language: Language;
  settings: Settings;
  now: Instant;
}

const day = 86_400_000;

export function whenSaid(at: Instant, { language, settings, now }: Reader): string {
  const { timeZone } = settings;
  const days = Date.parse(dateIn(at, settings)) - Date.parse(dateIn(now, settings));
  return Math.abs(days) <= day
    ? soonText(at, { now, language, timeZone })
    : instantText(at, language, timeZone);
}
