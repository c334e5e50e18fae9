/** What became of a message: to the person asked, to the member of staff the case waits for, or to whoever opened it. */
import type { Instant, RecordedEvent } from '#case/events';
import { cameBack } from '#case/reach';
import type { CaseState, Contact, WaitingFor, WordOfTheEnd } from '#case/state';
import { type Hindrance, hindranceOf } from '#case/vocabulary';
import { without } from '#case/without';
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

export function messageReceived(state: CaseState, event: MessageEvent, { at }: RecordedEvent): CaseState {
  const hindrance = hindranceIn(event);
  const became = hindrance ? { status: 'not-sent' as const, hindrance } : { status: statuses[event.type] };
  const isAbout = (contact: Contact) => contact.messageId === event.messageId;
  const asks = state.asks.map((ask) =>
    ask.contacts.some(isAbout)
      ? { ...ask, contacts: ask.contacts.map((one) => (isAbout(one) ? { ...one, ...became } : one)) }
      : ask,
  );
  const { waitingFor, closed } = state;
  const word =
    closed?.word?.messageId === event.messageId
      ? { closed: { ...closed, word: wordWas(closed.word, became.status, at) } }
      : {};
  const waits =
    waitingFor?.messageId === event.messageId ? { waitingFor: told(waitingFor, became.status, at) } : {};
  return { ...state, asks, ...waits, ...word };
}

function wordWas(word: WordOfTheEnd, status: Contact['status'], at: Instant): WordOfTheEnd {
  if (status !== 'not-sent') return { ...without(word, 'notSent'), status };
  return { ...word, status, notSent: { since: word.notSent?.since ?? at, at } };
}

const hindranceIn = (event: MessageEvent): Hindrance | undefined =>
  event.type === 'message-failed' ? hindranceOf(event.code) : undefined;

/** Who could not be written to for want of sending is written to later: it says nothing about their address. */
function told(waitingFor: WaitingFor, status: Contact['status'], at: Instant): WaitingFor {
  if (status === 'not-sent') return { ...waitingFor, notSentAt: at };
  const came = cameBack({ status }) && { messageFailed: true };
  return { ...without(waitingFor, 'notSentAt'), messageSent: true, ...came };
}
