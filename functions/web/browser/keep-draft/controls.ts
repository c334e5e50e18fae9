/** Reads what stands in a form's controls, and puts it back. */
import { mayKeep, type Typed } from './kept.ts';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isControl = (element: Element): element is Control =>
  element instanceof HTMLInputElement ||
  element instanceof HTMLTextAreaElement ||
  element instanceof HTMLSelectElement;

const isMark = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio');

export const controlsOf = (form: HTMLFormElement): Control[] =>
  [...form.elements].filter(isControl).filter(mayKeep);

export const typedIn = (form: HTMLFormElement): Typed =>
  controlsOf(form)
    .filter((control) => !isMark(control) || control.checked)
    .map((control) => [control.name, control.value]);

/** Folded parts in which something was typed are opened. */
export function fillIn(controls: readonly Control[], typed: Typed): void {
  for (const control of controls) {
    const values = typed.filter((pair) => pair[0] === control.name).map((pair) => pair[1]);
    if (isMark(control)) control.checked = values.includes(control.value);
    else control.value = values[0] ?? '';
    const holdsSomething = isMark(control) ? control.checked : control.value !== '';
    if (holdsSomething) control.closest('details')?.setAttribute('open', '');
  }
}
