/** When a case is due, in words: `2 days overdue` where it is too late, `tomorrow at 10:00` where it is not. */
import { dateIn, instantOf } from '#case';
import type { CaseLine } from '#functions/store/ports.ts';
import { type Here, overdueText } from '../texts/when-soon.ts';
import { Soon, SoonDay } from './soon.tsx';
import { instantText, When } from './when.tsx';

export function Due({ line, here }: { line: CaseLine; here: Here }) {
  const { due, stage, waitsFor, coming } = line;
  const { language, timeZone } = here;
  // Nothing is due in a closed case: this is when it was closed.
  if (stage === 'closed') return <When at={due} language={language} timeZone={timeZone} />;
  const overdue = overdueText(due, here);
  if (overdue !== undefined) {
    return (
      <time class="late" dateTime={due} title={instantText(due, language, timeZone)}>
        {overdue}
      </time>
    );
  }
  // An answer may come until its day is over; a check-in is on its day, whatever the hour.
  if (waitsFor?.role === 'volunteer')
    return <SoonDay date={dateIn(instantOf(Date.parse(due) - 1), here)} here={here} />;
  if (coming?.what === 'check-in') return <SoonDay date={dateIn(due, here)} here={here} />;
  return <Soon at={due} here={here} />;
}
