/** Where a message did not arrive, or could not be sent at all: what takes its place on the same rung. */
import { addDuration, later } from './calendar.ts';
import { made, type NextContact, plan, type Reach } from './contact-plan.ts';
import type { Instant } from './events.ts';
import { channelsLeft, contactsOf } from './reach.ts';
import type { Settings } from './settings.ts';
import type { AskState, CaseState, Contact } from './state.ts';
import type { Channel, ContactAction } from './vocabulary.ts';

/**
 * The other channel at once; an email once more, some hours later; then a
 * call by the coordinator takes its place, once, and the next rung tries anew. Who has no channel left is unreachable.
 */
export function anotherWay(
  state: CaseState,
  ask: AskState,
  last: Contact,
  reach: Reach,
  settings: Settings,
  now: Instant,
): NextContact {
  const open = channelsLeft(ask, reach);
  if (open.length === 0) return { do: 'settle', outcome: 'unreachable' };
  const hindered = contactsOf(ask).filter(({ rung, status }) => rung === last.rung && status === 'not-sent');
  const untried = open.find((channel) => hindered.every((contact) => contact.channel !== channel));
  const to = (action: ContactAction, channel: Channel, from: Instant): NextContact => {
    const rung = plan(ask, last.rung, action, settings, from);
    return { do: 'contact', ...rung, channel, role: 'volunteer', person: last.person, made: false };
  };
  if (untried !== undefined) return to('other-channel', untried, now);
  const [email, ...again] = hindered.filter(({ channel }) => channel === 'email');
  if (email !== undefined && again.length === 0 && open.includes('email'))
    return to(email.action, 'email', later(now, addDuration(email.at, settings.sendAgainAfter, settings)));
  if (state.callOwed !== undefined) return made(ask, last, settings, now);
  const rung = plan(ask, last.rung, 'call-instead', settings, now);
  return { do: 'contact', ...rung, role: 'coordinator', person: state.coordinator, made: false };
}
