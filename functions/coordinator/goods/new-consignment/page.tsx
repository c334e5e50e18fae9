/** Enters a consignment. The form carries its id, so that sending it twice enters it once. */
import type { FieldErrors } from '#functions/web/forms/field-errors.ts';
import { type Form, formOf } from '#functions/web/forms/form.ts';
import { type Page, type PageAnswer, seeOther } from '#functions/web/page.ts';
import { consignmentAddress, consignmentsAddress } from '../../addresses.ts';
import type { CoordinatorDependencies } from '../../dependencies.ts';
import { fieldLabel } from '../../forms/field-label.ts';
import { formPage } from '../../forms/form-page.tsx';
import { formView } from '../../forms/form-view.ts';
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

const show = (the: OnPage, form: Form, errors?: FieldErrors): PageAnswer =>
  formPage(the, {
    title: the.say('consignment.heading-new'),
    back: { href: consignmentsAddress, text: the.say('consignments.heading') },
    labelOf: fieldLabel(the, 'consignment'),
    errors,
    body: <NewConsignmentView the={the} {...formView(the, form, errors)} />,
  });
