/** What happens next with the family, in a volunteer's words. */
import { type CaseState, dateIn, type Instant, type Language, type Settings, whatNext } from '#case';
import { dateText } from '#functions/web/components/when.tsx';
import type { VolunteerSay } from '../texts/index.ts';

export function nextStepText(
  state: CaseState,
  settings: Settings,
  now: Instant,
  language: Language,
  say: VolunteerSay,
): string {
  const next = whatNext(state, settings, now);
  switch (next.do) {
    case 'wait-for-check-in':
      return say('next.wait-for-check-in', { date: dateText(dateIn(next.until, settings), language) });
    case 'tell-staff':
      if (next.reason === 'alarm' || next.reason === 'call-asked') return say(`next.${next.reason}`);
      return say('next.tell-staff');
    default:
      return say(`next.${next.do}`);
  }
}
