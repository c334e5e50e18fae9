/** Opens a case once for each form: the reference is made from the form's token, so that sending it twice finds it. */
import { createHash } from 'node:crypto';
import { type CaseReference, makeReference } from '#case';
import { carryOut } from '../carry-out.ts';
import type { OnPage } from '../on-page.ts';
import { householdOf, type Intake } from './intake-form.ts';

/** References tried before giving up: each is taken by another case with a chance of one in 34 milliards per case. */
const attempts = 5;

const referenceFor = (formId: string, attempt: number): CaseReference =>
  makeReference(createHash('sha256').update(`${formId}:${attempt}`).digest());

export interface Place {
  reference: CaseReference;
  /** This very form has opened the case already. */
  opened: boolean;
}

/** The first reference that is free, or that this form has taken before. */
export async function placeFor(the: OnPage, formId: string): Promise<Place> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const reference = referenceFor(formId, attempt);
    const state = await the.deps.cases.load(reference);
    if (state === undefined) return { reference, opened: false };
    if (state.formId === formId) return { reference, opened: true };
  }
  throw new Error('every reference of this form is taken');
}

/**
 * Saves the household, then opens the case: a household without its case is forgotten by itself, a case without its
 * household would be lost.
 */
export async function openCase(the: OnPage, intake: Intake, formId: string): Promise<CaseReference> {
  const { deps, user } = the;
  const place = await placeFor(the, formId);
  if (place.opened) return place.reference;
  const { reference } = place;
  const coordinator = await deps.people.find(user.id);
  const { firstName, village, language } = intake;
  await deps.people.saveHousehold(
    { ...householdOf(intake), reference },
    {
      reference,
      firstName,
      village,
      language,
      coordinatorName: coordinator?.name ?? '',
      ...(coordinator?.phone !== undefined && { coordinatorPhone: coordinator.phone }),
    },
  );
  const opened = await carryOut(the, reference, commandOf(intake, formId, user.id));
  if (opened.ok) return reference;
  if (opened.failure.refused === 'already-open') return openCase(the, intake, formId);
  throw new Error(`a form that was read is refused: ${opened.failure.refused}`);
}

function commandOf(intake: Intake, formId: string, coordinator: string) {
  const { language, area, from, adults, children, why, urgency, needs, consents, volunteer, relatedTo } =
    intake;
  return {
    type: 'open-case' as const,
    coordinator,
    formId,
    language,
    area,
    household: { adults, children },
    vulnerabilities: why,
    urgency,
    needs,
    consents,
    ...(from !== undefined && { from }),
    ...(volunteer !== undefined && { volunteer }),
    ...(relatedTo !== undefined && { relatedTo }),
  };
}
