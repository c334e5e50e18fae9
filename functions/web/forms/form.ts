/** What a person typed, as the browser sent it: every field with its values in order. */

export type Form = Readonly<Record<string, readonly string[]>>;

export const emptyForm: Form = {};

/** The field's first value, or an empty text. */
export const one = (form: Form, name: string): string =>
  Object.hasOwn(form, name) ? (form[name]?.[0] ?? '') : '';

export const all = (form: Form, name: string): readonly string[] =>
  Object.hasOwn(form, name) ? (form[name] ?? []) : [];

/** A form as it stands before anyone has typed: from values that are known already. */
export const formOf = (values: Record<string, string | readonly string[] | number | undefined>): Form =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, typeof value === 'object' ? value : [String(value)]]],
    ),
  );
