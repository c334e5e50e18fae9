/**
 * Writes one section of a draft as it was typed. Another device may write other sections at the same time; what it
 * wrote in this one is never replaced by somebody who has not seen it.
 */
import { createHash } from 'node:crypto';
import { failed, ok, type Result } from '#case';
import type { Draft, People } from '#functions/store/ports.ts';
import { all, type Form } from '#functions/web/forms/form.ts';
import { most } from '../intake-form.ts';
import { fieldsOfStep, type Step } from './steps.ts';

export const basisField = 'basis';

/** Attempts at writing while other sections are being written: two people do not type faster. */
const attempts = 5;
/** Kept of an answer that is too long, in characters, so that it can be shortened: bounded, as an item is. */
const mostKept = (field: string): number => (field === 'story' ? 2 * most.story : 2 * most.address);
/** Values kept of one field: more than it has choices. Only the first can be a text: those after it are ticked. */
const mostValues = 40;
const longestChoice = 40;

/** Stands for a section as it is now, so that a form can say on which one it was based. */
export const basisOf = ({ sections }: Draft, step: Step): string =>
  createHash('sha256')
    .update(JSON.stringify(Object.entries(sections[step] ?? {}).toSorted()))
    .digest('base64url')
    .slice(0, 16);

const typedIn = (form: Form, step: Step): Form =>
  Object.fromEntries(
    fieldsOfStep(step).flatMap((name) => {
      const values = all(form, name)
        .slice(0, mostValues)
        .map((value, place) => value.slice(0, place === 0 ? mostKept(name) : longestChoice));
      return values.every((value) => value === '') ? [] : [[name, values]];
    }),
  );

/** The draft as it was kept; or as it stands, where this section is no longer what the form was based on. */
export async function keepSection(
  people: Pick<People, 'saveDraft' | 'findDraft'>,
  draft: Draft,
  step: Step,
  form: Form,
): Promise<Result<Draft, Draft>> {
  const typed = typedIn(form, step);
  let present: Draft | undefined = draft;
  for (let attempt = 0; attempt < attempts && present !== undefined; attempt += 1) {
    const changed: Draft = { ...present, sections: { ...present.sections, [step]: typed } };
    const same = present.sections[step] !== undefined && basisOf(changed, step) === basisOf(present, step);
    if (same) return ok(present);
    if (basisOf(present, step) !== form[basisField]?.[0]) return failed(present);
    const saved = await people.saveDraft(changed);
    if (saved.ok) return saved;
    present = await people.findDraft(draft.coordinator, draft.id);
  }
  return failed(present ?? draft);
}
