/** All questions of a new case on one page, for those who know them. A likely duplicate is shown before anything is saved. */
import type { Refusal } from '#case';
import { formAgain } from '#functions/web/form-page.ts';
import { type FieldErrors, fieldsOf, noErrors } from '#functions/web/forms/field-errors.ts';
import { all, emptyForm, type Form } from '#functions/web/forms/form.ts';
import { type Page, type PageAnswer, page, seeOther } from '#functions/web/page.ts';
import { openedAddress } from '../../addresses.ts';
import type { CoordinatorDependencies } from '../../dependencies.ts';
import { tokenIn } from '../../forms/tokens.ts';
import { type OnPage, onPage } from '../../on-page.ts';
import { addToCase } from '../add-to-case.ts';
import { decisionIn, type LookAlike, lookAlikes, sameField, shownField } from '../look-alikes.ts';
import { openCase, placeFor } from '../open-case.ts';
import { readWhole } from '../whole-form.ts';
import { OnePageView } from './view.tsx';

export const onePage = (deps: CoordinatorDependencies): Page =>
  onPage(deps, async (the) => {
    if (the.request.method === 'GET') return show(the, emptyForm, {});
    const form = the.request.form;
    const { intake, errors } = await readWhole(the, form);
    const formId = tokenIn(form, deps.newId);
    const place = await placeFor(the, formId);
    const alike = place.opened ? [] : await lookAlikes(the, form);
    if (intake === undefined) return show(the, form, { errors, ...(wasShown(form) && { alike }) });
    const decision = decisionIn(form, alike);
    if (decision.is === 'undecided')
      return show(the, form, { alike, ...(wasShown(form) && { errors: toChoose }) });
    if (decision.is !== 'same-as')
      return seeOther(openedAddress({ reference: await openCase(the, intake, formId), how: 'opened' }));
    const { reference } = decision.alike;
    const added = await addToCase(the, reference, { id: formId, form, at: deps.now() });
    if (!added.ok) return show(the, form, { alike, refusal: added.failure });
    return seeOther(openedAddress({ reference, how: 'added' }));
  });

const wasShown = (form: Form): boolean => all(form, shownField).length > 0;
const toChoose: FieldErrors = { [sameField]: { message: 'choose' } };

interface Found {
  errors?: FieldErrors;
  alike?: readonly LookAlike[];
  refusal?: Refusal;
}

async function show(the: OnPage, form: Form, found: Found): Promise<PageAnswer> {
  const { deps, language, say } = the;
  const title = say('new.heading');
  const errors = found.errors ?? noErrors;
  const body = (
    <OnePageView
      the={the}
      form={form}
      errors={errors}
      fields={fieldsOf(form, errors, language)}
      volunteers={await deps.people.all('volunteer')}
      alike={found.alike ?? []}
      {...(found.refusal && { refusal: found.refusal })}
    />
  );
  if (found.errors) return formAgain(language, title, body);
  return page(language, title, body, found.alike ? 409 : 200);
}
