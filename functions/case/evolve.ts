/** State is a fold over the log: each event moves it on by one step, always the same way. */
import { hashOf } from './chain.ts';
import type { CaseEvent, RecordedEvent } from './events.ts';
import { asked, askSettled, handedBack, reassigned, rescheduled, rungClimbed } from './evolve/asks.ts';
import { assessmentRecorded } from './evolve/assessment.ts';
import { callAsked, callMade, keepCallInSight } from './evolve/calls.ts';
import { checkInAnswered, checkInPlanned } from './evolve/check-ins.ts';
import { consentGiven, consentWithdrawn } from './evolve/consents.ts';
import { deliveryConfirmed } from './evolve/delivery.ts';
import { goodsMissing, goodsSetAside, needAdded, needWithdrawn } from './evolve/goods.ts';
import { messageReceived } from './evolve/messages.ts';
import { closed, erased, opened, reOpened } from './evolve/opening.ts';
import { escalated, takenUp } from './evolve/staff.ts';
import { settleStage } from './evolve/stage.ts';
import type { CaseState } from './state.ts';

/** The state after one more event. Throws when the event is not the next one of this case: a broken log is a bug. */
export function evolve(state: CaseState | undefined, recorded: RecordedEvent): CaseState {
  const { event } = recorded;
  if (state === undefined) {
    if (event.type !== 'case-opened') throw new Error(`${recorded.reference} begins with ${event.type}`);
    return opened(event, recorded, hashOf(recorded));
  }
  if (recorded.reference !== state.reference || recorded.sequence !== state.sequence + 1)
    throw new Error(
      `${recorded.reference}#${recorded.sequence} does not follow ${state.reference}#${state.sequence}`,
    );
  const { sequence, at } = recorded;
  const next = { ...apply(state, event, recorded), sequence, hash: hashOf(recorded), changedAt: at };
  return keepCallInSight(settleStage(state, next, recorded));
}

/** Folds events, oldest first, onto a state or from the beginning. */
export function fold(events: readonly RecordedEvent[], from?: CaseState): CaseState | undefined {
  return events.reduce<CaseState | undefined>(evolve, from);
}

function apply(state: CaseState, event: CaseEvent, recorded: RecordedEvent): CaseState {
  switch (event.type) {
    case 'case-opened':
      throw new Error(`${recorded.reference} is opened twice`);
    case 'assessment-asked':
    case 'delivery-asked':
    case 'check-in-asked':
      return asked(state, event, recorded);
    case 'assessment-recorded':
      return assessmentRecorded(state, event, recorded);
    case 'delivery-confirmed':
      return deliveryConfirmed(state, event, recorded);
    case 'check-in-answered':
      return checkInAnswered(state, event, recorded);
    case 'goods-set-aside':
      return goodsSetAside(state, event);
    case 'goods-missing':
      return goodsMissing(state, event, recorded);
    case 'check-in-planned':
      return checkInPlanned(state, event);
    case 'rung-climbed':
      return rungClimbed(state, event, recorded);
    case 'message-sent':
    case 'message-delivered':
    case 'message-bounced':
    case 'message-failed':
      return messageReceived(state, event, recorded);
    case 'ask-settled':
      return askSettled(state, event, recorded);
    case 'task-handed-back':
      return handedBack(state, event);
    case 'call-asked':
      return callAsked(state, event, recorded);
    case 'call-made':
      return callMade(state, event);
    case 'escalated':
      return escalated(state, event, recorded);
    case 'taken-up':
      return takenUp(state, event, recorded);
    case 'reassigned':
      return reassigned(state, event, recorded);
    case 'need-added':
      return needAdded(state, event);
    case 'need-withdrawn':
      return needWithdrawn(state, event);
    case 'note-referenced':
      return { ...state, noteIds: [...state.noteIds, event.noteId] };
    case 'consent-given':
      return consentGiven(state, event);
    case 'consent-withdrawn':
      return consentWithdrawn(state, event, recorded);
    case 'rescheduled':
      return rescheduled(state, event, recorded);
    case 'closed':
      return closed(state, event, recorded);
    case 're-opened':
      return reOpened(state, event, recorded);
    case 'personal-data-erased':
      return erased(state);
    // The people store keeps who may be written to where; a file that was handed out changes nothing.
    case 'messages-stopped':
    case 'details-exported':
      return state;
  }
}
