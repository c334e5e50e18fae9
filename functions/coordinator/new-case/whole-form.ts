/** What the form says by itself, and whether the volunteer and the related case it names are there. */
import { readReference } from '#case';
import type { FieldErrors } from '#functions/web/forms/field-errors.ts';
import { type Form, one } from '#functions/web/forms/form.ts';
import type { OnPage } from '../on-page.ts';
import { type Intake, readIntake } from './intake-form.ts';
import { errorsOf, fieldsIn, sections } from './sections.ts';

export interface WholeForm {
  /** In the order of the form. */
  errors: FieldErrors;
  /** Absent while anything is wrong. */
  intake?: Intake;
}

export async function readWhole(the: OnPage, form: Form): Promise<WholeForm> {
  const { deps, today } = the;
  const read = readIntake(form, deps.organisation, Number(today.slice(0, 4)));
  const wrong = { ...(await unknownNames(the, form)), ...(read.ok ? {} : read.failure) };
  if (read.ok && Object.keys(wrong).length === 0) return { errors: wrong, intake: read.value };
  const inOrder = errorsOf(
    sections.flatMap((section) => fieldsIn[section]),
    wrong,
  );
  return { errors: { ...inOrder, ...wrong } };
}

async function unknownNames({ deps }: OnPage, form: Form): Promise<FieldErrors> {
  const volunteer = one(form, 'volunteer').trim();
  const related = readReference(one(form, 'relatedTo'));
  const [person, state] = await Promise.all([
    volunteer === '' ? undefined : deps.people.find(volunteer),
    related.ok ? deps.cases.load(related.value) : undefined,
  ]);
  const known = person !== undefined && person.role === 'volunteer' && person.active;
  return {
    ...(volunteer !== '' && !known && { volunteer: { message: 'choose' } }),
    ...(related.ok && state === undefined && { relatedTo: { message: 'unknown-reference' } }),
  };
}
