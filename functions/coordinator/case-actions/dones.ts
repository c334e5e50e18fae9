/** What the case page says once something has been done, by the word in its address. */
import type { CoordinatorText } from '../texts/index.ts';

export const dones = {
  assigned: 'done.assigned',
  rescheduled: 'done.rescheduled',
  noted: 'done.noted',
  need: 'done.need',
  answered: 'done.answered',
  consent: 'done.consent',
  closed: 'done.closed',
  're-opened': 'done.re-opened',
  erased: 'done.erased',
  'taken-up': 'done.taken-up',
  called: 'done.called',
} as const satisfies Record<string, CoordinatorText>;

export type Done = keyof typeof dones;
