/** A form as it is shown: what was typed, what is wrong with it, and its fields. */
import { type FieldErrors, type Fields, fieldsOf, noErrors } from '#functions/web/forms/field-errors.ts';
import type { Form } from '#functions/web/forms/form.ts';
import type { OnPage } from '../on-page.ts';

export interface FormView {
  form: Form;
  errors: FieldErrors;
  fields: Fields;
}

export const formView = (
  { language }: Pick<OnPage, 'language'>,
  form: Form,
  errors = noErrors,
): FormView => ({
  form,
  errors,
  fields: fieldsOf(form, errors, language),
});
