/** A volunteer says how the family is doing. */
import type { CheckInAnswer } from '#case/events';
import { isSensible, withIds } from '#case/needs';
import type { AskState, CaseState } from '#case/state';
import { askOfKind, circumstancesOf } from './circumstances.ts';
import { accept, type CommandOf, type Context, type Decision, invalid, refuse } from './decision.ts';

export function answerCheckIn(
  state: CaseState,
  command: CommandOf<'answer-check-in'>,
  context: Context,
): Decision {
  const answering = { ...command, kind: 'check-in' } as const;
  const ask = askOfKind(state, answering);
  if (ask === undefined) return refuse({ refused: 'no-such-ask' });
  if (!command.answer.newNeeds.every(isSensible)) return invalid('newNeeds');
  // Always numbered anew: a need once withdrawn by a correction is not brought back under its old number.
  const newNeeds = withIds(command.answer.newNeeds, [], state.needs.length);
  const answer: CheckInAnswer = { ...command.answer, newNeeds };
  const stands = circumstancesOf(state, ask, answering, answer, revocable(state), context);
  return stands.ok ? accept({ type: 'check-in-answered', answer, ...stands.value }) : stands;
}

/** Until one of the new needs has been assessed, or somebody was written to about assessing it. */
const revocable =
  (state: CaseState) =>
  (ask: AskState): boolean => {
    const needs = ask.answer !== undefined && 'newNeeds' in ask.answer ? ask.answer.newNeeds : [];
    const ids = new Set(needs.map(({ id }) => id));
    const later = state.asks.slice(state.asks.indexOf(ask) + 1);
    return (
      state.needs.every((need) => !ids.has(need.id) || !need.assessed) &&
      later.every(({ status }) => status === 'open' || status === 'withdrawn')
    );
  };
