/** Naming the member of staff a case waits for, and their taking it up. */
import { openAsk } from '#case/asks';
import { addToDate, dateIn } from '#case/calendar';
import type { AskId } from '#case/events';
import type { CaseState } from '#case/state';
import type { EscalationReason } from '#case/vocabulary';
import { stepOf, whatNext } from '#case/what-next';
import { noteTheCall } from './calls.ts';
import {
  accept,
  alreadyRecorded,
  type CommandOf,
  type Context,
  type Decision,
  overtaken,
  refuse,
} from './decision.ts';

/** A review that is taken up without a plan leads to a visit so much later (reassessment every 6 months: OSCaR). */
const visitAfterReview = 'P6M';

export function escalate(
  state: CaseState,
  command: CommandOf<'escalate'>,
  { now, settings }: Context,
): Decision {
  const { to, role, reason } = command;
  const next = whatNext(state, settings, now);
  const event = (askId: AskId | undefined) =>
    accept({
      type: 'escalated',
      to,
      role,
      reason,
      ...(askId !== undefined && { askId }),
      messageId: `staff-${state.sequence + 1}`,
    });
  if (next.do === 'tell-staff' && next.reason === reason) {
    if (next.told) return next.to === role ? alreadyRecorded : overtaken;
    // Where the coordinator is away a manager may be told in their place, never the other way round.
    return next.to === role || role === 'manager' ? event(next.askId) : overtaken;
  }
  return comesFromAStep(state, reason, next.do) ? event(command.askId) : whyNot(state, reason);
}

/** What the workflow finds out by itself: that nobody can be asked, or that one of its steps fails for good. */
function comesFromAStep(state: CaseState, reason: EscalationReason, next: string): boolean {
  if (reason === 'step-failed') return state.waitingFor === undefined;
  if (reason !== 'nobody-to-ask') return false;
  const ask = openAsk(state);
  return Object.values<string>(stepOf).includes(next) && (ask === undefined || ask.handedBack);
}

/** Where somebody of staff knows of the case already, a failing step has no more to tell. */
const whyNot = (state: CaseState, reason: EscalationReason): Decision =>
  reason === 'step-failed' && state.waitingFor !== undefined ? alreadyRecorded : overtaken;

export function takeUp(state: CaseState, { now, settings }: Context): Decision {
  const reason = state.waitingFor?.reason ?? state.untold?.reason;
  if (reason === undefined) return refuse({ refused: 'nothing-to-take-up' });
  if (reason === 'call-asked') return noteTheCall(state, { now, settings });
  const on = dateIn(now, settings);
  if (reason !== 'review') return accept({ type: 'taken-up', reason, on });
  const every = settings.cadence[state.risk].thenEvery ?? visitAfterReview;
  const checkIn = { number: state.checkIns.length + 1, on: addToDate(on, every) };
  return accept({ type: 'taken-up', reason, on, checkIn });
}
