/** A new volunteer. The form carries the id, so that sending it twice adds one person. */
import type { FieldErrors } from '#functions/web/forms/field-errors.ts';
import { type Form, formOf } from '#functions/web/forms/form.ts';
import { type Page, type PageAnswer, seeOther } from '#functions/web/page.ts';
import { peopleAddress, personAddress } from '../addresses.ts';
import type { CoordinatorDependencies } from '../dependencies.ts';
import { fieldLabel } from '../forms/field-label.ts';
import { formPage } from '../forms/form-page.tsx';
import { formView } from '../forms/form-view.ts';
import { tokenIn } from '../forms/tokens.ts';
import { type OnPage, onPage } from '../on-page.ts';
import { PersonForm } from './form-view.tsx';
import { readPerson } from './person-form.ts';

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

const show = (the: OnPage, form: Form, errors?: FieldErrors): PageAnswer =>
  formPage(the, {
    title: the.say('person.heading-new'),
    back: { href: peopleAddress, text: the.say('people.back') },
    labelOf: fieldLabel(the, 'person'),
    errors,
    body: <PersonForm the={the} {...formView(the, form, errors)} />,
  });
