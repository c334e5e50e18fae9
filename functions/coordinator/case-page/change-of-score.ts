/** Whether an answer is better or worse than the last one to the same question. */
import type { CheckInScore, CheckInState, CheckInTopic } from '#case';

export type Change = 'better' | 'worse' | 'same';

/** "I do not know" is no rung of it. */
const height: Readonly<Record<CheckInScore, number | undefined>> = {
  alarming: 0,
  hard: 1,
  well: 2,
  unknown: undefined,
};

/**
 * Against the last check-in before at which the question was answered with more than "I do not know"; undefined where
 * there is nothing to compare.
 * @param all oldest first.
 */
export function changeOf(
  all: readonly CheckInState[],
  present: CheckInState,
  topic: CheckInTopic,
): Change | undefined {
  const heightOf = (checkIn: CheckInState) => {
    const score = checkIn.answer?.scores[topic];
    return score === undefined ? undefined : height[score];
  };
  const now = heightOf(present);
  const before = all
    .filter(({ number }) => number < present.number)
    .findLast((checkIn) => heightOf(checkIn) !== undefined);
  const then = before && heightOf(before);
  if (now === undefined || then === undefined) return undefined;
  return now === then ? 'same' : now > then ? 'better' : 'worse';
}
