/** Finding one's way among the questions of a case. */
import type { AskId, PersonId } from './events.ts';
import type { AlsoSaid, AskState, CaseState, CheckInState } from './state.ts';
import type { AskKind } from './vocabulary.ts';

type WithAsks = Pick<CaseState, 'asks'>;

export const findAsk = (state: WithAsks, askId: AskId): AskState | undefined =>
  state.asks.find((ask) => ask.id === askId);

/** What this person said last, where the case does not turn on it. */
export const alsoSaidBy = (ask: AskState, person: PersonId): AlsoSaid | undefined =>
  ask.alsoSaid?.find((said) => said.person === person);

/** The question that waits for its answer: a case asks one at a time. */
export const openAsk = (state: WithAsks): AskState | undefined =>
  state.asks.find((ask) => ask.status === 'open');

export const nextAskId = (state: WithAsks, kind: AskKind): AskId =>
  `${kind}-${state.asks.filter((ask) => ask.kind === kind).length + 1}`;

/** Whether a question is this volunteer's to act on: it may have gone to another, or back to the organisation. */
export const isHeldBy = (ask: AskState, volunteer: PersonId): boolean =>
  ask.volunteer === volunteer && !ask.handedBack;

/**
 * Whoever holds the latest question of an open case may ask to be called about it, also after answering it or staying
 * silent. While a call is owed no further question is put, so that there is never more than one.
 */
export const mayAskForACall = (state: CaseState, ask: AskState, volunteer: PersonId): boolean =>
  state.closed === undefined &&
  state.asks.at(-1)?.id === ask.id &&
  ask.status !== 'withdrawn' &&
  isHeldBy(ask, volunteer);

/** The volunteer wants to be called; one in place of a message nobody asked for. */
export const wantsACall = ({ callOwed }: Pick<CaseState, 'callOwed'>): boolean =>
  callOwed !== undefined && callOwed.instead === undefined;

/** The check-in that is planned and not settled yet. */
export const pendingCheckIn = (state: Pick<CaseState, 'checkIns'>): CheckInState | undefined =>
  state.checkIns.find((checkIn) => checkIn.answeredAt === undefined && !checkIn.missed);

/** Visits in a row at which nobody was home, with the one this answer tells of; told again it counts once. */
export function closedDoors(state: CaseState, askId: AskId): number {
  const before = findAsk(state, askId)?.answer;
  const told = before !== undefined && 'items' in before && before.outcome === 'nobody-home';
  return told ? state.nobodyHome : state.nobodyHome + 1;
}

/** True when the case waits for staff only because this question went unanswered: a late answer then ends the waiting. */
export function stillWaitsFor(state: CaseState, ask: AskState): boolean {
  const waits = state.untold ?? state.waitingFor;
  return (
    state.stage !== 'closed' &&
    (ask.status === 'silent' || ask.status === 'unreachable') &&
    waits?.askId === ask.id &&
    ['silence', 'volunteer-unreachable', 'call-asked'].includes(waits.reason)
  );
}
