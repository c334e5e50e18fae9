/** Intake: a form starts a case. A likely duplicate is shown before anything is saved. */
import { failed, ok, type Result } from '#case';
import type { Duplicate } from '#functions/store/ports.ts';
import { formAgain } from '#functions/web/form-page.ts';
import { type FieldErrors, fieldsOf, noErrors } from '#functions/web/forms/field-errors.ts';
import { emptyForm, type Form } from '#functions/web/forms/form.ts';
import { type Page, type PageAnswer, page, seeOther } from '#functions/web/page.ts';
import type { CoordinatorDependencies } from '../dependencies.ts';
import { caseAddress } from '../on-case.ts';
import { type OnPage, onPage } from '../on-page.ts';
import { tokenIn } from '../tokens.ts';
import { householdOf, type Intake, readIntake } from './intake-form.ts';
import { openCase, placeFor } from './open-case.ts';
import { NewCaseView } from './view.tsx';

export const newCase = (deps: CoordinatorDependencies): Page =>
  onPage(deps, async (the) => {
    const { request } = the;
    if (request.method === 'GET') return show(the, emptyForm, {});
    const form = request.form;
    const read = await readWhole(the, form);
    if (!read.ok) return show(the, form, { errors: read.failure });
    const formId = tokenIn(form, deps.newId);
    const place = await placeFor(the, formId);
    const duplicates = place.opened || read.value.confirmed ? [] : await duplicatesOf(the, read.value);
    if (duplicates.length > 0) return show(the, form, { duplicates });
    return seeOther(`${caseAddress(await openCase(the, read.value, formId))}?done=opened`);
  });

/** What the form says by itself, and whether the volunteer and the related case it names are there. */
async function readWhole(the: OnPage, form: Form): Promise<Result<Intake, FieldErrors>> {
  const { deps, today } = the;
  const read = readIntake(form, deps.organisation, Number(today.slice(0, 4)));
  if (!read.ok) return read;
  const { volunteer, relatedTo } = read.value;
  const [person, related] = await Promise.all([
    volunteer === undefined ? undefined : deps.people.find(volunteer),
    relatedTo === undefined ? undefined : deps.cases.load(relatedTo),
  ]);
  const known = person !== undefined && person.role === 'volunteer' && person.active;
  const errors: FieldErrors = {
    ...(volunteer !== undefined && !known && { volunteer: { message: 'choose' } }),
    ...(relatedTo !== undefined && related === undefined && { relatedTo: { message: 'unknown-reference' } }),
  };
  return Object.keys(errors).length > 0 ? failed(errors) : ok(read.value);
}

const duplicatesOf = (the: OnPage, intake: Intake): Promise<Duplicate[]> =>
  the.deps.people.duplicatesOf(householdOf(intake));

async function show(
  the: OnPage,
  form: Form,
  found: { errors?: FieldErrors; duplicates?: readonly Duplicate[] },
): Promise<PageAnswer> {
  const { deps, language, say } = the;
  const title = say('new.heading');
  const errors = found.errors ?? noErrors;
  const body = (
    <NewCaseView
      the={the}
      form={form}
      errors={errors}
      fields={fieldsOf(form, errors, language)}
      volunteers={await deps.people.all('volunteer')}
      duplicates={found.duplicates ?? []}
    />
  );
  if (found.errors) return formAgain(language, title, body);
  return page(language, title, body, found.duplicates ? 409 : 200);
}
