/** Puts an answer into the case: its free text first, among the people, then one event. */
import { failed, ok, type Refusal, type Result } from '#case';
import type { GivenAnswer } from '#functions/web/answers/index.tsx';
import type { FieldErrors } from '#functions/web/forms/field-errors.ts';
import type { VolunteerDependencies } from '../dependencies.ts';
import { saveNote } from '../note.ts';
import { wish } from '../wish.ts';
import type { Asked } from './question.tsx';

export type NotSent =
  | { why: 'too-late-to-change' }
  /** The case changed while the answer came in; sending it once more will do. */
  | { why: 'try-again' }
  | { why: 'invalid'; errors: FieldErrors };

/** An answer sent twice is recorded once, and counts as sent both times. */
export async function sendAnswer(
  deps: VolunteerDependencies,
  visit: Asked,
  answer: GivenAnswer,
): Promise<Result<'recorded', NotSent>> {
  const { link, ask } = visit;
  const noted = await saveNote(deps, visit, answer.note ?? '');
  const command = answer.command({ askId: ask.id, volunteer: link.person, ...noted });

  const done = await wish(deps, visit, command);
  if (done.ok || done.failure.refused === 'already-recorded') return ok('recorded');
  return failed(notSent(done.failure));
}

/** What the form let pass and the case did not: beside the field where it can be put right. */
function notSent(refusal: Refusal): NotSent {
  if (refusal.refused === 'too-late-to-change') return { why: 'too-late-to-change' };
  if (refusal.refused !== 'invalid') return { why: 'try-again' };
  const errors: FieldErrors =
    refusal.field === 'items'
      ? { delivery: { message: 'all-or-some' } }
      : { 'need-1-kind': { message: 'no-needs-named' } };
  return { why: 'invalid', errors };
}
