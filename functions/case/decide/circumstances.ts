/** Whether an answer is the answer, comes too late to be it, or corrects one given before. */
import canonicalize from 'canonicalize';
import { alsoSaidBy, findAsk, stillWaitsFor } from '#case/asks';
import { addDuration } from '#case/calendar';
import type { Refusal } from '#case/commands';
import type { AnswerCircumstances, AskId, PersonId } from '#case/events';
import { failed, ok, type Result } from '#case/result';
import type { Answer, AskState, CaseState } from '#case/state';
import type { AskKind } from '#case/vocabulary';
import type { Context } from './decision.ts';

export interface Answering {
  askId: AskId;
  volunteer: PersonId;
  kind: AskKind;
}

export const askOfKind = (state: CaseState, { askId, kind }: Answering): AskState | undefined => {
  const ask = findAsk(state, askId);
  return ask?.kind === kind ? ask : undefined;
};

/** How an answer (its needs numbered already) stands to its question; `revocable` says if the first can be undone. */
export function circumstancesOf(
  state: CaseState,
  ask: AskState,
  { askId, volunteer }: Answering,
  answer: Answer,
  revocable: (ask: AskState) => boolean,
  { now, settings }: Context,
): Result<AnswerCircumstances, Refusal> {
  const given = (late: boolean, corrects: boolean, ignored = false) =>
    ok({ askId, volunteer, late, corrects, ...(ignored && { ignored: true as const }) });
  const mayChange = volunteer === ask.answeredBy || volunteer === state.coordinator;
  // Two people may say the same: each of them is heard.
  const before = alsoSaidBy(ask, volunteer)?.answer ?? (mayChange ? ask.answer : undefined);
  if (before !== undefined && saysTheSame(before, answer)) return failed({ refused: 'already-recorded' });
  if (state.stage === 'closed') return given(true, false, true);
  if (ask.status === 'open') return given(false, false);
  if (ask.status !== 'answered') return given(true, false, !stillWaitsFor(state, ask));
  if (!mayChange) return given(true, false, true);
  const inTime =
    ask.answeredAt !== undefined && now < addDuration(ask.answeredAt, settings.changeAnswerWithin, settings);
  return inTime && revocable(ask) ? given(false, true) : failed({ refused: 'too-late-to-change' });
}

/** The same words, and no other note: what a double click or a page sent twice says. */
function saysTheSame(before: Answer, now: Answer): boolean {
  const { noteId: noteBefore, ...one } = before;
  const { noteId, ...other } = now;
  return (noteId === undefined || noteId === noteBefore) && withoutIds(one) === withoutIds(other);
}

/** Ids of needs are the model's own: the same needs given twice may be numbered differently. */
const withoutIds = (answer: object): string | undefined =>
  canonicalize(
    JSON.parse(JSON.stringify(answer, (key, value: unknown) => (key === 'id' ? undefined : value))),
  );
