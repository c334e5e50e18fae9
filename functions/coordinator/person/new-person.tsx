/** A new volunteer. The form carries the id, so that sending it twice adds one person. */
import { BackLink } from '#functions/web/components/back-link.tsx';
import { ErrorSummary } from '#functions/web/components/post-form.tsx';
import { formAgain } from '#functions/web/form-page.ts';
import { type FieldErrors, fieldsOf, noErrors } from '#functions/web/forms/field-errors.ts';
import { type Form, formOf } from '#functions/web/forms/form.ts';
import { type Page, type PageAnswer, page, seeOther } from '#functions/web/page.ts';
import { peopleAddress, personAddress } from '../addresses.ts';
import type { CoordinatorDependencies } from '../dependencies.ts';
import { fieldLabel } from '../forms/field-label.ts';
import { tokenIn } from '../forms/tokens.ts';
import { type OnPage, onPage } from '../on-page.ts';
import { readPerson } from './person-form.ts';
import { PersonView } from './view.tsx';

export const newPerson = (deps: CoordinatorDependencies): Page =>
  onPage(deps, async (the) => {
    const { request } = the;
    if (request.method === 'GET') {
      const start = formOf({ capacity: deps.settings.caseload, active: 'yes', version: 0 });
      return show(the, start);
    }
    const read = readPerson(request.form, deps.organisation.areas);
    if (!read.ok) return show(the, request.form, read.failure);
    const { lift: _nothingStopped, ...values } = read.value;
    const id = tokenIn(request.form, deps.newId);
    // "Changed meanwhile" means that this very form has been saved before.
    await deps.people.save({ ...values, id, role: 'volunteer', absences: [], stopped: [], version: 0 });
    return seeOther(`${personAddress(id)}?done=saved`);
  });

function show(the: OnPage, form: Form, errors?: FieldErrors): PageAnswer {
  const { language, say } = the;
  const title = say('person.heading-new');
  const wrong = errors ?? noErrors;
  const body = (
    <>
      <BackLink href={peopleAddress} language={language} text={say('people.back')} />
      <ErrorSummary errors={wrong} language={language} labelOf={fieldLabel(the, 'person')} />
      <h1>{title}</h1>
      <PersonView the={the} form={form} errors={wrong} fields={fieldsOf(form, wrong, language)} />
    </>
  );
  return errors ? formAgain(language, title, body) : page(language, title, body);
}
