/**
 * A form carries the id of what it will make, so that sending it twice makes one thing.
 * The id is made when the form is shown, and only taken back when it looks like one of ours.
 */
import { type Form, one } from '#functions/web/forms/form.ts';

export const tokenField = 'token';

const ours = /^[A-Za-z0-9_-]{16,32}$/;

/** Whether a text could be an id of ours, and so a part of a key. */
export const isToken = (text: string): boolean => ours.test(text);

export function tokenIn(form: Form, newId: () => string): string {
  const token = one(form, tokenField);
  return isToken(token) ? token : newId();
}
