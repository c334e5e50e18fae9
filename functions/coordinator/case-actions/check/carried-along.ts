/** What a check page carries along in hidden fields: all that was typed, but not what the page itself adds. */
import { formTokenField } from '#functions/web/components/post-form.tsx';
import type { Form } from '#functions/web/forms/form.ts';
import { checkedField } from './checked-field.ts';

const ownFields: readonly string[] = [formTokenField, checkedField];

export const carriedAlong = (form: Form): { name: string; value: string }[] =>
  Object.entries(form)
    .filter(([name]) => !ownFields.includes(name))
    .flatMap(([name, values]) => values.map((value) => ({ name, value })));
