/** Whether the person behind a link can ask to be called about it. */
import { isAllowed, isHeldBy } from '#case';
import type { Visit } from '../visit.ts';

/** As long as the question is theirs, answered or not: whoever gave it back, or was never meant, can call themselves. */
export function mayAskForACall(visit: Visit): visit is Visit & Required<Pick<Visit, 'ask'>> {
  const { ask, link, state } = visit;
  return (
    ask !== undefined &&
    ask.status !== 'withdrawn' &&
    isHeldBy(ask, link.person) &&
    isAllowed('ask-for-a-call', state)
  );
}

/** Since when they wait for a call about this question; undefined while none is owed. */
export function waitsForACallSince({ ask, link, state }: Visit): string | undefined {
  const { callOwed } = state;
  const theirs = callOwed?.askId === ask?.id && callOwed?.volunteer === link.person;
  return theirs ? callOwed?.since : undefined;
}
