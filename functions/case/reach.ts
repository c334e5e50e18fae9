/** On which channel a volunteer is written to, given what has come back already. */
import type { Instant, MessageId, PersonId } from './events.ts';
import type { AskState, CaseState, Contact } from './state.ts';
import type { Channel, ContactAction } from './vocabulary.ts';

type Reach = (person: PersonId) => readonly Channel[];

export function roleOf(action: ContactAction): 'volunteer' | 'coordinator' | 'manager' {
  if (action === 'tell-coordinator' || action === 'call-instead') return 'coordinator';
  return action === 'tell-manager' ? 'manager' : 'volunteer';
}

/** The preferred channel, or for `other-channel` one not used last, where there is one. */
export function channelFor(action: ContactAction, ask: AskState, reach: Reach): Channel | undefined {
  const open = channelsLeft(ask, reach);
  if (action !== 'other-channel') return open[0];
  const used = contactsOf(ask).at(-1)?.channel;
  return open.find((channel) => channel !== used) ?? open[0];
}

/** When a volunteer was written to; undefined for messages to staff, and those of which the case no longer speaks. */
export const contactedAt = ({ asks }: Pick<CaseState, 'asks'>, messageId: MessageId): Instant | undefined =>
  asks.flatMap(({ contacts }) => contacts).find((contact) => contact.messageId === messageId)?.at;

/** It did not arrive, for a reason of the address. */
export const cameBack = ({ status }: Pick<Contact, 'status'>): boolean =>
  status === 'bounced' || status === 'failed';

/** On which nothing has come back in this round. */
export function channelsLeft(ask: AskState, reach: Reach): Channel[] {
  const failing = new Set(
    contactsOf(ask)
      .filter(cameBack)
      .map(({ channel }) => channel),
  );
  return reach(ask.volunteer).filter((channel) => !failing.has(channel));
}

/** What was written to the volunteer who has the question now, in this round. */
export const contactsOf = (ask: AskState): Contact[] =>
  ask.contacts.filter(
    (contact) => contact.person === ask.volunteer && roleOf(contact.action) === 'volunteer',
  );
