/** The library's components of forms, said with ours. */
import * as v from 'valibot';
import { Checkboxes, Radios, Select } from '#functions/web/components/choices.tsx';
import { ErrorMessage, Hint } from '#functions/web/components/described.tsx';
import { Field, TextArea } from '#functions/web/components/field.tsx';
import { FileUpload } from '#functions/web/components/file-upload.tsx';
import { Fieldset, Label } from '#functions/web/components/form-group.tsx';
import {
  anyId,
  described,
  describedProps,
  label,
  legend,
  type Speaks,
  speaks,
  text,
  textOnly,
  touched,
} from './speaks.ts';

const field = { name: text, label, ...anyId, ...described };

const value = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform((given) => String(given)),
);
const choice = v.strictObject({
  value,
  text,
  id: v.optional(v.string()),
  hint: v.optional(textOnly),
  checked: v.optional(v.boolean()),
});

const choices = v.strictObject({
  name: text,
  ...anyId,
  ...described,
  fieldset: v.strictObject({ legend }),
  items: v.array(choice),
  value: v.optional(value),
  values: v.optional(v.array(value)),
  classes: v.optional(v.literal('govuk-radios--inline')),
});

const choicesProps = (options: v.InferOutput<typeof choices>) => ({
  name: options.name,
  ...describedProps(options),
  ...options.fieldset.legend,
  values: options.items
    .filter((item) => item.checked ?? [options.value, ...(options.values ?? [])].includes(item.value))
    .map((item) => item.value),
  choices: options.items.map((item) => ({
    value: item.value,
    label: item.text,
    ...(item.hint && { hint: item.hint.text }),
  })),
});

const select = v.strictObject({
  ...field,
  value: v.optional(value),
  items: v.array(v.strictObject({ value, text, selected: v.optional(v.boolean()) })),
});

export const formComponents: Record<string, Speaks> = {
  checkboxes: speaks(choices, (options) => <Checkboxes {...choicesProps(options)} />),
  radios: speaks(choices, (options) => (
    <Radios {...choicesProps(options)} inline={options.classes !== undefined} />
  )),
  // Ours begins with a choice that means that nothing is chosen.
  select: touched(
    speaks(select, (options) => (
      <Select
        name={options.name}
        {...options.label}
        {...describedProps(options)}
        value={options.items.find((item) => item.selected ?? item.value === options.value)?.value ?? 'none'}
        empty="–"
        choices={options.items.map((item) => ({ value: item.value, label: item.text }))}
      />
    )),
    (html) => html.replace(/<option value[^>]*>–<\/option>/, ''),
  ),
  input: speaks(
    v.strictObject({
      ...field,
      value: v.optional(v.string()),
      type: v.optional(v.literal('text')),
      inputmode: v.optional(v.picklist(['tel', 'email'])),
      autocomplete: v.optional(v.literal('off')),
    }),
    ({ name, value, inputmode, ...options }) => (
      <Field
        name={name}
        value={value ?? ''}
        {...options.label}
        {...describedProps(options)}
        {...(inputmode && { keyboard: inputmode })}
      />
    ),
  ),
  textarea: speaks(
    v.strictObject({ ...field, value: v.optional(v.string()), rows: v.optional(v.number()) }),
    ({ name, value, rows, ...options }) => (
      <TextArea
        name={name}
        value={value ?? ''}
        {...options.label}
        {...describedProps(options)}
        {...(rows && { rows })}
      />
    ),
  ),
  'file-upload': speaks(v.strictObject(field), ({ name, ...options }) => (
    <FileUpload name={name} {...options.label} {...describedProps(options)} />
  )),
  label: speaks(
    v.union([
      label,
      v.pipe(
        v.strictObject({ for: text, text }),
        v.transform((given) => ({ label: given.text, name: given.for })),
      ),
    ]),
    (props) => <Label name="" {...props} />,
  ),
  fieldset: speaks(v.strictObject({ legend }), (options) => (
    <Fieldset legend={options.legend.label} {...('heading' in options.legend && { heading: true })} />
  )),
  hint: speaks(v.strictObject({ text, ...anyId }), (options) => <Hint>{options.text}</Hint>),
  'error-message': speaks(
    v.strictObject({ text, ...anyId, visuallyHiddenText: v.optional(v.literal('Error')) }),
    (options) => <ErrorMessage>{options.text}</ErrorMessage>,
  ),
};
