/** One section of a draft as a page of questions. Whatever was typed is kept, also what is not right yet. */
import { formAgain } from '#functions/web/form-page.ts';
import { fieldsOf, noErrors } from '#functions/web/forms/field-errors.ts';
import { type Form, one } from '#functions/web/forms/form.ts';
import { type Page, type PageAnswer, page, seeOther } from '#functions/web/page.ts';
import { checkDraftAddress, draftAddress, sectionAddress } from '../../addresses.ts';
import type { CoordinatorDependencies } from '../../dependencies.ts';
import { journeyOf, nextStep, stepIn } from './journey.ts';
import { keepSection } from './keep-section.ts';
import { type OnDraft, onDraft } from './on-draft.ts';
import { laterField, SectionView } from './section-view.tsx';
import { type Step, stepNamed } from './steps.ts';
import { titleOf } from './task-list.tsx';

export const draftSection = (deps: CoordinatorDependencies): Page =>
  onDraft(deps, async (the) => {
    const { request, draft, journey } = the;
    const step = stepNamed(request.parameters['section']);
    const there = step && stepIn(journey, step);
    const askable = there !== undefined && there.status !== 'cannot-start' && isAsked(the, there.step);
    if (step === undefined || !askable) return seeOther(draftAddress(draft.id));
    if (request.method === 'GET') return show(the, step, draft.sections[step] ?? {}, 'as-kept');
    const kept = await keepSection(deps.people, draft, step, request.form);
    if (!kept.ok) return show({ ...the, draft: kept.failure }, step, request.form, 'changed-meanwhile');
    if (one(request.form, laterField) !== '') return seeOther(draftAddress(draft.id));
    const now: OnDraft = { ...the, draft: kept.value, journey: await journeyOf(the, kept.value) };
    const wrong = Object.keys(stepIn(now.journey, step)?.errors ?? {}).length > 0;
    if (wrong) return show(now, step, request.form, 'wrong');
    const next = nextStep(now.journey, step);
    return seeOther(next === undefined ? checkDraftAddress(draft.id) : sectionAddress(draft.id, next));
  });

/** Where nobody looks alike there is no question. */
const isAsked = ({ journey }: OnDraft, step: Step): boolean =>
  step !== 'duplicates' || journey.alike.length > 0;

async function show(
  the: OnDraft,
  step: Step,
  form: Form,
  how: 'as-kept' | 'wrong' | 'changed-meanwhile',
): Promise<PageAnswer> {
  const { language, say, journey, deps } = the;
  const title = say(titleOf(step, journey));
  const errors = how === 'wrong' ? (stepIn(journey, step)?.errors ?? noErrors) : noErrors;
  const body = (
    <SectionView
      the={the}
      step={step}
      form={form}
      errors={errors}
      fields={fieldsOf(form, errors, language)}
      changedMeanwhile={how === 'changed-meanwhile'}
      volunteers={step === 'consent' ? await deps.people.all('volunteer') : []}
    />
  );
  if (how === 'wrong') return formAgain(language, title, body);
  return page(language, title, body, how === 'changed-meanwhile' ? 409 : 200);
}
