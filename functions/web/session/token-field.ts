/** The form token among a form's fields. */
import { formTokenField } from '../components/post-form.tsx';
import { type Form, one } from '../forms/form.ts';

export const formTokenIn = (form: Form): string => one(form, formTokenField);

/** Everything else, as it was typed. */
export const withoutToken = (form: Form): Form =>
  Object.fromEntries(Object.entries(form).filter(([name]) => name !== formTokenField));
