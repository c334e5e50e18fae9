/** Enters a consignment. The form carries its id, so that sending it twice enters it once. */
import { BackLink } from '#functions/web/components/back-link.tsx';
import { ErrorSummary } from '#functions/web/components/post-form.tsx';
import { formAgain } from '#functions/web/form-page.ts';
import { type FieldErrors, fieldsOf, noErrors } from '#functions/web/forms/field-errors.ts';
import { type Form, formOf } from '#functions/web/forms/form.ts';
import { type Page, type PageAnswer, page, seeOther } from '#functions/web/page.ts';
import { consignmentAddress, consignmentsAddress } from '../../addresses.ts';
import type { CoordinatorDependencies } from '../../dependencies.ts';
import { fieldLabel } from '../../forms/field-label.ts';
import { tokenIn } from '../../forms/tokens.ts';
import { type OnPage, onPage } from '../../on-page.ts';
import { readConsignment } from './consignment-form.ts';
import { NewConsignmentView } from './view.tsx';

export const newConsignment = (deps: CoordinatorDependencies): Page =>
  onPage(deps, async (the) => {
    const { request, today } = the;
    if (request.method === 'GET') return show(the, formOf({ arrived: today }));
    const read = readConsignment(request.form, today);
    if (!read.ok) return show(the, request.form, read.failure);
    const id = tokenIn(request.form, deps.newId);
    // "Exists already" means that this very form has been sent before.
    await deps.goods.enter({ ...read.value, id });
    return seeOther(`${consignmentAddress(id)}?done=entered`);
  });

function show(the: OnPage, form: Form, errors?: FieldErrors): PageAnswer {
  const { language, say } = the;
  const title = say('consignment.heading-new');
  const wrong = errors ?? noErrors;
  const body = (
    <>
      <BackLink href={consignmentsAddress} language={language} text={say('consignments.heading')} />
      <ErrorSummary errors={wrong} language={language} labelOf={fieldLabel(the, 'consignment')} />
      <h1>{title}</h1>
      <NewConsignmentView the={the} form={form} errors={wrong} fields={fieldsOf(form, wrong, language)} />
    </>
  );
  return errors ? formAgain(language, title, body) : page(language, title, body);
}
