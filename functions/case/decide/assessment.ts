/** A volunteer says what the family needs. */

import type { AssessmentAnswer, Need } from '#case/events';
import { isSensible, isUnassessed, isUnmet, withIds } from '#case/needs';
import type { AskState, CaseState } from '#case/state';
import { askOfKind, circumstancesOf } from './circumstances.ts';
import { accept, type CommandOf, type Context, type Decision, invalid, refuse } from './decision.ts';

export function recordAssessment(
  state: CaseState,
  command: CommandOf<'record-assessment'>,
  context: Context,
): Decision {
  const answering = { ...command, kind: 'assessment' } as const;
  const ask = askOfKind(state, answering);
  if (ask === undefined) return refuse({ refused: 'no-such-ask' });
  if (!command.answer.needs.every(isSensible)) return invalid('needs');
  const answer = numbered(state, ask, command);
  const stands = circumstancesOf(state, ask, answering, answer, revocable(state), context);
  if (!stands.ok) return stands;
  const helpsNobody = answer.outcome === 'needs-help' && answer.needs.length === 0;
  if (helpsNobody && !stands.value.ignored) return invalid('needs');
  return accept({ type: 'assessment-recorded', answer, ...stands.value });
}

/** Needs that were named before keep their numbers; an answer that names none confirms those of the intake. */
function numbered(
  state: CaseState,
  ask: AskState,
  { answer }: CommandOf<'record-assessment'>,
): AssessmentAnswer {
  if (answer.outcome !== 'needs-help') return { ...answer, needs: [] };
  const known = knownBefore(state, ask);
  const needs = answer.needs.length > 0 ? answer.needs : known;
  return { ...answer, needs: withIds(needs, known, state.needs.length) };
}

const before = (ask: AskState): readonly Need[] =>
  ask.answer !== undefined && 'risk' in ask.answer ? ask.answer.needs : [];

/** What waits for its assessment, or was assessed by the answer that is now corrected. */
function knownBefore(state: CaseState, ask: AskState): Need[] {
  const ids = new Set(before(ask).map(({ id }) => id));
  return state.needs.filter((need) => isUnassessed(need) || (isUnmet(need) && ids.has(need.id)));
}

/** Until something was brought, or somebody was written to about bringing it. */
const revocable =
  (state: CaseState) =>
  (ask: AskState): boolean => {
    const ids = new Set(before(ask).map(({ id }) => id));
    const brought = state.needs.some((need) => ids.has(need.id) && need.delivered > 0);
    const later = state.asks.slice(state.asks.indexOf(ask) + 1);
    return !brought && later.every((one) => one.kind === 'delivery' && isUnanswered(one));
  };

const isUnanswered = (ask: AskState): boolean =>
  (ask.status === 'open' && ask.contacts.length === 0) || ask.status === 'withdrawn';
