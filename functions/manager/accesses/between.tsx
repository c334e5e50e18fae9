/** Between which times of a day a family's details were opened. */
import type { Instant, Language } from '#case';
import type { Access } from '#functions/store/ports.ts';
import { managerTexts } from '../texts/index.ts';

interface BetweenProps {
  access: Pick<Access, 'first' | 'last'>;
  language: Language;
  timeZone: string;
}

export function Between({ access: { first, last }, language, timeZone }: BetweenProps) {
  const time = (at: Instant): string =>
    new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(new Date(at));
  if (time(first) === time(last)) return <>{time(first)}</>;
  return <>{managerTexts(language)('accesses.between', { first: time(first), last: time(last) })}</>;
}
