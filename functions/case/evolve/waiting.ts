/** What staff have yet to hear, and what ends their having to act. */
import type { AskId, Instant } from '#case/events';
import type { CaseState } from '#case/state';
import type { EscalationReason } from '#case/vocabulary';
import { without } from '#case/without';

/** Staff have to hear of this; an alarm not yet told is not hidden by anything less. */
export function mustHear(
  state: CaseState,
  reason: EscalationReason,
  since: Instant,
  askId?: AskId,
): CaseState {
  if (state.untold?.reason === 'alarm' && reason !== 'alarm') return state;
  return { ...state, untold: { reason, since, ...(askId !== undefined && { askId }) } };
}

/** The reasons for which staff act by finding somebody, or another day, for a question. */
export const aboutTheVolunteer: readonly EscalationReason[] = [
  'nobody-to-ask',
  'silence',
  'volunteer-unreachable',
];

/** Somebody acted on it: neither told nor waited for any more. */
export function settled(
  state: CaseState,
  isSettled: (waiting: { reason: EscalationReason; askId?: AskId }) => boolean,
): CaseState {
  let next = state;
  if (next.untold !== undefined && isSettled(next.untold)) next = without(next, 'untold');
  if (next.waitingFor !== undefined && isSettled(next.waitingFor)) next = without(next, 'waitingFor');
  return next;
}
