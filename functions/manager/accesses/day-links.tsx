/** From a day to the ones beside it. */
import type { IsoDate, Language } from '#case';
import { Pagination } from '#functions/web/components/pagination.tsx';
import { managerTexts } from '../texts/index.ts';
import { dayAfter, dayBefore } from './days.ts';

interface DayLinksProps {
  day: IsoDate;
  today: IsoDate;
  addressOn(day: IsoDate): string;
  language: Language;
}

export function DayLinks({ day, today, addressOn, language }: DayLinksProps) {
  const say = managerTexts(language);
  return (
    <Pagination
      label={say('accesses.days')}
      previous={{ href: addressOn(dayBefore(day)), text: say('accesses.day-before') }}
      next={day < today ? { href: addressOn(dayAfter(day)), text: say('accesses.day-after') } : undefined}
    />
  );
}
