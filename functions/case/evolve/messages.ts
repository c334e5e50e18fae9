/** What became of a message: to the person asked, to the member of staff the case waits for, or to whoever opened it. */
import type { CaseState, Contact, WaitingFor } from '#case/state';
import type { EventOf } from './event-of.ts';

type MessageEvent =
  | EventOf<'message-sent'>
  | EventOf<'message-delivered'>
  | EventOf<'message-bounced'>
  | EventOf<'message-failed'>;

const statuses = {
  'message-sent': 'sent',
  'message-delivered': 'delivered',
  'message-bounced': 'bounced',
  'message-failed': 'failed',
} as const satisfies Record<MessageEvent['type'], Contact['status']>;

export function messageReceived(state: CaseState, event: MessageEvent): CaseState {
  const status = statuses[event.type];
  const isAbout = (contact: Contact) => contact.messageId === event.messageId;
  const asks = state.asks.map((ask) =>
    ask.contacts.some(isAbout)
      ? { ...ask, contacts: ask.contacts.map((one) => (isAbout(one) ? { ...one, status } : one)) }
      : ask,
  );
  const { waitingFor } = state;
  const waits = waitingFor?.messageId === event.messageId ? { waitingFor: told(waitingFor, status) } : {};
  const { closed } = state;
  const word = closed?.word?.messageId === event.messageId && { ...closed.word, status };
  return { ...state, asks, ...waits, ...(closed && word && { closed: { ...closed, word } }) };
}

function told(waitingFor: WaitingFor, status: Contact['status']): WaitingFor {
  const cameBack = status === 'bounced' || status === 'failed';
  return { ...waitingFor, messageSent: true, ...(cameBack && { messageFailed: true }) };
}
