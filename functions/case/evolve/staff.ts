/** A case that waits for staff: named and told, and taken up. */
import type { RecordedEvent } from '#case/events';
import { isUnassessed } from '#case/needs';
import type { CaseState, WaitingFor } from '#case/state';
import type { TakenUpReason } from '#case/vocabulary';
import { without } from '#case/without';
import { askAgain } from './asks.ts';
import { withCheckIn } from './check-ins.ts';
import type { EventOf } from './event-of.ts';
import { lookAgain } from './goods.ts';

export function escalated(state: CaseState, event: EventOf<'escalated'>, { at }: RecordedEvent): CaseState {
  const { to, role, reason, askId, messageId } = event;
  const waitingFor: WaitingFor = {
    person: to,
    role,
    reason,
    since: state.waitingFor?.reason === reason ? state.waitingFor.since : at,
    toldAt: at,
    ...(askId !== undefined && { askId }),
    messageId,
    messageSent: false,
  };
  const next = { ...state, waitingFor };
  return next.untold?.reason === reason ? without(next, 'untold') : next;
}

/** What nobody has been told of yet stays to be told, unless it is what was taken up. */
export function takenUp(state: CaseState, event: EventOf<'taken-up'>, recorded: RecordedEvent): CaseState {
  const waits = without(state, 'waitingFor');
  const next = waits.untold?.reason === event.reason ? without(waits, 'untold') : waits;
  const planned = event.checkIn === undefined ? next : withCheckIn(next, event.checkIn);
  return after[event.reason](planned, recorded);
}

const goesOn = (state: CaseState): CaseState => state;

/** Nothing has to be brought: the family is followed up all the same. */
const nothingToBring = (state: CaseState, { at }: RecordedEvent): CaseState => ({
  ...state,
  needs: state.needs.map((need) => (isUnassessed(need) ? { ...need, status: 'withdrawn' as const } : need)),
  assessedAt: at,
});

/** How the journey goes on once somebody has dealt with the reason it stopped for. */
const after: Readonly<Record<TakenUpReason, (state: CaseState, recorded: RecordedEvent) => CaseState>> = {
  'nobody-to-ask': goesOn,
  silence: askAgain,
  'volunteer-unreachable': askAgain,
  declined: goesOn,
  referred: nothingToBring,
  'nothing-needed': nothingToBring,
  'goods-missing': lookAgain,
  refused: goesOn,
  'nobody-home': (state) => ({ ...state, nobodyHome: 0 }),
  alarm: goesOn,
  review: goesOn,
  'consent-withdrawn': goesOn,
  'step-failed': goesOn,
};
