/** What a coordinator's list is narrowed to. It stands in the address, so that it can be kept, and passed on. */
import * as v from 'valibot';
import { type DeskReason, deskReasons, type Instant, type Stage, stages } from '#case';
import type { Narrowing } from '#functions/store/ports.ts';

export const openStages = stages.filter((stage) => stage !== 'closed');

const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(100));

/** What does not make sense is left out: a mistyped filter shows more, never an error. */
const schema = v.object({
  why: v.fallback(v.optional(v.picklist(deskReasons)), undefined),
  stage: v.fallback(v.optional(v.picklist(openStages)), undefined),
  area: v.fallback(v.optional(text), undefined),
  overdue: v.fallback(v.optional(v.literal('yes')), undefined),
});

export interface Chosen {
  why?: DeskReason;
  stage?: Stage;
  area?: string;
  /** Only what should have happened before now. */
  overdue?: true;
}

export function chosenIn(query: Readonly<Record<string, string>>): Chosen {
  const { why, stage, area, overdue } = v.parse(schema, query);
  return {
    ...(why && { why }),
    ...(stage && { stage }),
    ...(area && { area }),
    ...(overdue && { overdue: true }),
  };
}

export const isNarrowed = (chosen: Chosen): boolean => Object.keys(chosen).length > 0;

/** As the store takes it. */
export const narrowingOf = ({ why, stage, area, overdue }: Chosen, now: Instant): Narrowing => ({
  ...(why && { reason: why }),
  ...(stage && { stage }),
  ...(area && { area }),
  ...(overdue && { before: now }),
});
