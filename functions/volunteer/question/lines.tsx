/**
 * Lines to name needs in: few at first, because every line weighs on a slow phone; more of them by a button that sends
 * the form and records nothing, so that it works without JavaScript and keeps what was typed.
 */
import type { AskKind } from '#case';
import { mostNeeds } from '#functions/web/answers/read-needs.ts';
import { Button } from '#functions/web/components/post-form.tsx';
import { type Form, one } from '#functions/web/forms/form.ts';
import { addressOf } from '../address.ts';
import type { Visit } from '../visit.ts';
import { stepId } from './steps.tsx';

/** A check-in rarely finds anything new. */
const atFirst: Record<AskKind, number> = { assessment: 2, delivery: 0, 'check-in': 1 };
const atOnce = 3;

/** All lines that hold something, and no fewer than were shown before. */
export function linesShown(kind: AskKind, form: Form): number {
  const typed = Object.keys(form).flatMap((name) => {
    const line = Number(/^need-(\d{1,2})-/.exec(name)?.[1] ?? 0);
    return one(form, name).trim() === '' ? [] : [line];
  });
  const asked = Number.parseInt(one(form, 'more'), 10) || 0;
  return Math.min(mostNeeds, Math.max(atFirst[kind], asked, ...typed));
}

export const asksForMoreLines = (form: Form): boolean => one(form, 'more') !== '';

/** Leads back to the question that the lines belong to. */
export const MoreLines = ({ shown, text, visit }: { shown: number; text: string; visit: Visit }) =>
  shown >= mostNeeds ? null : (
    <Button
      kind="secondary"
      name="more"
      value={String(Math.min(mostNeeds, shown + atOnce))}
      formAction={`${addressOf(visit)}#${stepId('needs')}`}
    >
      {text}
    </Button>
  );
