/** Calls that volunteers ask for: each stays on somebody's desk until it is made, or has lost its point. */
import { findAsk, isHeldBy, openAsk } from '#case/asks';
import type { RecordedEvent } from '#case/events';
import { contactsOf } from '#case/reach';
import type { AskState, CaseState } from '#case/state';
import type { EscalationReason } from '#case/vocabulary';
import { without } from '#case/without';
import { noted } from './answers.ts';
import { askAgain, newRound, withAsk } from './asks.ts';
import type { EventOf } from './event-of.ts';
import { mustHear, settled } from './waiting.ts';

const isCall = ({ reason }: { reason: EscalationReason }): boolean => reason === 'call-asked';

/** Whoever asks for a call is not silent: that they are called takes the place of the silence. */
export function callAsked(state: CaseState, event: EventOf<'call-asked'>, { at }: RecordedEvent): CaseState {
  const { askId, volunteer, noteId } = event;
  const heard = settled(
    noted(state, { answer: event }),
    (waits) => waits.askId === askId && ['silence', 'volunteer-unreachable'].includes(waits.reason),
  );
  return { ...heard, callOwed: { askId, volunteer, since: at, ...(noteId !== undefined && { noteId }) } };
}

export function callMade(state: CaseState, event: EventOf<'call-made'>): CaseState {
  const made = withoutCall(state);
  const asked = findAsk(made, event.askId);
  const again = asked?.status === 'silent' || asked?.status === 'unreachable' ? askAgain(made) : made;
  const open = openAsk(again);
  if (open === undefined || event.since === undefined) return again;
  return withAsk(again, { ...newRound(open, event.since), dueBy: event.dueBy ?? open.dueBy });
}

const withoutCall = (state: CaseState): CaseState =>
  state.callOwed === undefined ? state : settled(without(state, 'callOwed'), isCall);

/** The latest message to whoever has the question did not go out. */
const lacksAMessage = (ask: AskState): boolean => {
  const last = contactsOf(ask).at(-1)?.status;
  return ask.status === 'open' && last !== 'sent' && last !== 'delivered';
};

/**
 * After every event: a call that is owed is told as soon as staff have nothing else to hear of the case, also again after
 * something more pressing came between; it has lost its point once the volunteer holds the question no more. One in place
 * of a message is on the coordinator's list without more words, and gives way to an answer or a message that goes out.
 */
export function keepCallInSight(state: CaseState): CaseState {
  const call = state.callOwed;
  if (call === undefined) return state;
  const ask = findAsk(state, call.askId);
  if (state.closed !== undefined || ask === undefined || !isHeldBy(ask, call.volunteer))
    return withoutCall(state);
  if (call.instead !== undefined) return lacksAMessage(ask) ? state : withoutCall(state);
  const busy = state.untold !== undefined || state.waitingFor !== undefined;
  return busy ? state : mustHear(state, 'call-asked', call.since, call.askId);
}
