/** Check-ins: planned, answered, and what an answer sets off. */
import { findAsk } from '#case/asks';
import type { CheckInAnswer, RecordedEvent } from '#case/events';
import { isUnassessed, newNeed } from '#case/needs';
import type { CaseState } from '#case/state';
import { without } from '#case/without';
import { answered, noted, saidBeside } from './answers.ts';
import type { EventOf } from './event-of.ts';
import { mustHear, settled } from './waiting.ts';

export function checkInPlanned(state: CaseState, event: EventOf<'check-in-planned'>): CaseState {
  const next = withCheckIn(state, event);
  return settled(next, ({ reason }) => reason === 'review');
}

export const withCheckIn = (state: CaseState, { number, on }: { number: number; on: string }): CaseState => ({
  ...state,
  checkIns: [...state.checkIns, { number, on, missed: false }],
});

export function checkInAnswered(
  state: CaseState,
  event: EventOf<'check-in-answered'>,
  recorded: RecordedEvent,
): CaseState {
  const { answer, askId } = event;
  const next = event.ignored ? saidBeside(state, event, recorded) : counted(state, event, recorded);
  // Even a late alarm is an alarm, as long as the case is open.
  const alarm = isAlarm(answer) && next.closed === undefined;
  return alarm ? mustHear(next, 'alarm', recorded.at, askId) : next;
}

function counted(state: CaseState, event: EventOf<'check-in-answered'>, recorded: RecordedEvent): CaseState {
  const { scores, alarm, newNeeds } = event.answer;
  const taken = event.corrects ? takeBack(state, event.askId) : state;
  const next = answered(noted(taken, event), event, recorded);
  const ask = findAsk(next, event.askId);
  const known = new Map(next.needs.map((need) => [need.id, need]));
  for (const need of newNeeds) known.set(need.id, newNeed(need, false));
  return {
    ...next,
    needs: [...known.values()],
    checkIns: next.checkIns.map((one) =>
      one.number === ask?.number
        ? { ...one, answeredAt: recorded.at, answer: { scores, alarm, newNeeds }, missed: false }
        : one,
    ),
  };
}

/** An alarm is what the volunteer says it is, or any score that alarms. */
export const isAlarm = ({ alarm, scores }: CheckInAnswer): boolean =>
  alarm || Object.values(scores).includes('alarming');

/** Undoes the answer being corrected: its new needs are withdrawn, and its alarm unless staff know of it already. */
function takeBack(state: CaseState, askId: string): CaseState {
  const before = findAsk(state, askId)?.answer;
  const ids = new Set(before && 'newNeeds' in before ? before.newNeeds.map(({ id }) => id) : []);
  const needs = state.needs.map((need) =>
    ids.has(need.id) && isUnassessed(need) ? { ...need, status: 'withdrawn' as const } : need,
  );
  const next = { ...state, needs };
  return next.untold?.askId === askId ? without(next, 'untold') : next;
}
