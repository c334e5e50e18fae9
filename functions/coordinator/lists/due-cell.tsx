/** When a case is due, in words: `2 days overdue` where it is too late, `tomorrow at 10:00` where it is not. */
import { dateIn, instantOf } from '#case';
import type { CaseLine } from '#functions/store/ports.ts';
import { Soon, SoonDay } from '#functions/web/components/soon.tsx';
import { instantText } from '#functions/web/components/when.tsx';
import { overdueText } from '#functions/web/texts/when-soon.ts';
import type { OnPage } from '../on-page.ts';

export function DueCell({ the, line }: { the: OnPage; line: CaseLine }) {
  const { deps, language } = the;
  const { timeZone } = deps.settings;
  const now = deps.now();
  const overdue = overdueText(line.due, { now, language });
  if (overdue !== undefined) {
    return (
      <time class="late" dateTime={line.due} title={instantText(line.due, language, timeZone)}>
        {overdue}
      </time>
    );
  }
  const here = { now, language, timeZone };
  // An answer may come until its day is over; a check-in is on its day, whatever the hour.
  if (line.waitsFor?.role === 'volunteer')
    return <SoonDay date={dateIn(instantOf(Date.parse(line.due) - 1), deps.settings)} here={here} />;
  if (line.coming?.what === 'check-in') return <SoonDay date={dateIn(line.due, deps.settings)} here={here} />;
  return <Soon at={line.due} here={here} />;
}
