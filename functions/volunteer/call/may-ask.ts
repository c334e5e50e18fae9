/** Whether the person behind a link can ask to be called about it. */
import { mayAskForACall, wantsACall } from '#case';
import type { Visit } from '../visit.ts';

/** Whoever cannot is told whom to call. */
export function canAskForACall(visit: Visit): visit is Visit & Required<Pick<Visit, 'ask'>> {
  const { ask, link, state } = visit;
  return ask !== undefined && mayAskForACall(state, ask, link.person);
}

/** Since when they wait for the call they asked for about this question; undefined where they wait for none. */
export function waitsForACallSince({ ask, link, state }: Visit): string | undefined {
  const { callOwed } = state;
  const theirs = callOwed?.askId === ask?.id && callOwed?.volunteer === link.person;
  return theirs && wantsACall(state) ? callOwed?.since : undefined;
}
