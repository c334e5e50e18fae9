/** What is wrong with a form, by field, and how a field is shown again with what was typed. */
import type { Language } from '#case';
import { type ErrorText, errorTexts } from '../texts/errors/index.ts';
import { all, type Form, one } from './form.ts';

export interface FieldError {
  message: ErrorText;
  /** The bound that was not kept: characters or a number. */
  limit?: number;
}
/** In the order of the form; an empty object means that nothing is wrong. */
export type FieldErrors = Readonly<Record<string, FieldError>>;

export const noErrors: FieldErrors = {};

/** A field as it stands: what was typed, and what is wrong with it. Spread into a component. */
interface FieldState {
  name: string;
  value: string;
  values: readonly string[];
  error: string | undefined;
}
export type Fields = (name: string) => FieldState;

export const errorText = (error: FieldError, language: Language): string =>
  errorTexts(language)(error.message, { limit: error.limit ?? 0 });

/** `const f = fieldsOf(form, errors, language)`, then `<Field {...f('village')} label="Village" />`. */
export function fieldsOf(form: Form, errors: FieldErrors, language: Language): Fields {
  return (name) => {
    const error = Object.hasOwn(errors, name) ? errors[name] : undefined;
    return {
      name,
      value: one(form, name),
      values: all(form, name),
      error: error && errorText(error, language),
    };
  };
}
