/** What becomes of a message by itself: addresses made to fail do, all others receive what is sent to them. */
import type { Fate } from './receipt-events.ts';

/** The same addresses as SES' mailbox simulator, and phone numbers that end in 0000. */
export function fateOf(to: string): Fate {
  if (/^bounce(\+.*)?@simulator\.amazonses\.com$/i.test(to)) return 'bounced';
  if (/^complaint(\+.*)?@simulator\.amazonses\.com$/i.test(to)) return 'complaint';
  return to.startsWith('+') && to.endsWith('0000') ? 'bounced' : 'delivered';
}
