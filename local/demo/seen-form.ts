/** A form as a person fills it in: by the names or labels of its fields, with choices that are there. */
import type { HTMLElement } from 'node-html-parser';
import { type Control, controlsOf } from './form-controls.ts';
import { textOf } from './text-of.ts';

/** By a field's name or label: a text, or the choices (their labels or values) that are marked. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

/** A filled-in form, ready to be sent, any number of times. */
export interface Sending {
  /** Path and query. */
  address: string;
  entries: readonly (readonly [name: string, value: string])[];
}

export interface SeenForm {
  buttons: readonly { text: string; name: string; value: string }[];
  /** @throws Error for a field or a choice that the form does not have. */
  fill(answers: Answers): Sending;
}

export function formsOn(root: HTMLElement, address: string): SeenForm[] {
  const posted = root
    .querySelectorAll('form')
    .filter((form) => form.getAttribute('method')?.toLowerCase() === 'post');
  return posted.map((form) => {
    const controls = controlsOf(form);
    return {
      buttons: form.querySelectorAll('button').map((button) => ({
        text: textOf(button),
        name: button.getAttribute('name') ?? '',
        value: button.getAttribute('value') ?? '',
      })),
      fill: (answers) => ({
        address: form.getAttribute('action') ?? address,
        entries: entriesOf(filled(controls, answers)),
      }),
    };
  });
}

function filled(controls: readonly Control[], answers: Answers): Control[] {
  let after = [...controls];
  for (const [field, given] of Object.entries(answers)) {
    const named = after.filter(({ name, labels }) => name === field || labels.includes(field));
    const names = new Set(named.map(({ name }) => name));
    if (names.size !== 1)
      throw new Error(`${names.size} fields are "${field}"; there are ${namesOf(controls)}`);
    const values = typeof given === 'string' ? [given] : given;
    after = after.map((control) => (names.has(control.name) ? answered(control, values) : control));
    const isUnknown = (value: string) => named.every((control) => !takes(control, value));
    const unknown = values.filter(isUnknown);
    if (unknown.length > 0) throw new Error(`"${field}" offers no "${unknown.join(', ')}"`);
  }
  return after;
}

const namesOf = (controls: readonly Control[]): string =>
  [...new Set(controls.map(({ name, labels }) => `${name} (${labels[0] ?? 'hidden'})`))].join(', ');

const isThis = (choice: { value: string; label: string }, given: string): boolean =>
  choice.value === given || choice.label === given;

function takes(control: Control, given: string): boolean {
  if (control.kind === 'text') return true;
  if (control.kind === 'choice') return isThis(control.choice, given);
  return control.options.some((option) => isThis(option, given));
}

function answered(control: Control, values: readonly string[]): Control {
  switch (control.kind) {
    case 'text':
      return { ...control, value: values.join('\n') };
    case 'choice':
      return { ...control, marked: values.some((value) => isThis(control.choice, value)) };
    case 'list': {
      const chosen = control.options.find((option) => values.some((value) => isThis(option, value)));
      return { ...control, value: chosen?.value ?? control.value };
    }
  }
}

/** What a browser sends of it. */
function entriesOf(controls: readonly Control[]): [string, string][] {
  return controls.flatMap((control): [string, string][] => {
    if (control.kind === 'choice') return control.marked ? [[control.name, control.choice.value]] : [];
    return [[control.name, control.value]];
  });
}
