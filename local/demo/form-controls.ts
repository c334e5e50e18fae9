/** The fields of a form, with what they hold and what they are called. */
import type { HTMLElement } from 'node-html-parser';
import { textOf } from './text-of.ts';

interface Named {
  name: string;
  /** What stands beside or above the field. */
  labels: string[];
}
interface Choice {
  value: string;
  label: string;
}

export type Control = Named &
  (
    | { kind: 'text'; value: string }
    /** A radio button or a checkbox. */
    | { kind: 'choice'; choice: Choice; marked: boolean }
    | { kind: 'list'; options: Choice[]; value: string }
  );

export const controlsOf = (form: HTMLElement): Control[] =>
  form.querySelectorAll('input, select, textarea').flatMap((element) => {
    const name = element.getAttribute('name');
    return name === undefined || name === '' || element.hasAttribute('disabled')
      ? []
      : [controlOf(form, element, name)];
  });

function controlOf(form: HTMLElement, element: HTMLElement, name: string): Control {
  const labels = labelsOf(form, element);
  if (element.tagName === 'TEXTAREA') return { kind: 'text', name, labels, value: element.text };
  if (element.tagName === 'SELECT') return { kind: 'list', name, labels, ...listOf(element) };
  const value = element.getAttribute('value') ?? '';
  const type = element.getAttribute('type');
  if (type !== 'radio' && type !== 'checkbox') return { kind: 'text', name, labels, value };
  const choice = { value, label: labels[0] ?? '' };
  return { kind: 'choice', name, labels: groupOf(element), choice, marked: element.hasAttribute('checked') };
}

function listOf(element: HTMLElement): { options: Choice[]; value: string } {
  const options = element.querySelectorAll('option').map((option) => ({
    value: option.getAttribute('value') ?? textOf(option),
    label: textOf(option),
    selected: option.hasAttribute('selected'),
  }));
  const value = (options.find(({ selected }) => selected) ?? options[0])?.value ?? '';
  return { options: options.map(({ value, label }) => ({ value, label })), value };
}

function labelsOf(form: HTMLElement, element: HTMLElement): string[] {
  const around = element.closest('label');
  const id = element.getAttribute('id');
  const pointing = form.querySelectorAll('label').filter((label) => label.getAttribute('for') === id);
  return [...(around === null ? [] : [around]), ...(id === undefined ? [] : pointing)].map(textOf);
}

/** Choices are called by what stands above them all; a box that stands alone, by its own label. */
function groupOf(element: HTMLElement): string[] {
  const legend = element.closest('fieldset')?.querySelector('legend');
  const own = element.closest('label');
  return [legend, own].flatMap((label) => (label ? [textOf(label)] : []));
}
