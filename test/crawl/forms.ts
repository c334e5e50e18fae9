/** The forms of a page as a browser reads them, hidden fields and all. */
import { type HTMLElement, parse } from 'node-html-parser';
import { ownAddress } from './address.ts';

export interface FormField {
  name: string;
  kind: 'hidden' | 'text' | 'choice-one' | 'choice-many' | 'list' | 'file';
  /** What it holds as the page comes: several for boxes that are ticked. */
  values: string[];
  /** What can be chosen; empty where one types. */
  options: string[];
}

export interface FoundForm {
  method: 'GET' | 'POST';
  /** Path and query that it is sent to. */
  action: string;
  multipart: boolean;
  fields: FormField[];
  /** The buttons that send something of their own. */
  buttons: { name: string; value: string; action: string }[];
}

/** @param address of the page; forms without an action go there. */
export function formsOf(html: string, address: string): FoundForm[] {
  return parse(html)
    .querySelectorAll('form')
    .flatMap((form) => {
      const action = ownAddress(form.getAttribute('action') ?? address, address);
      if (action === undefined) return [];
      const buttons = form.querySelectorAll('button, input[type=submit]').map((button) => ({
        name: button.getAttribute('name') ?? '',
        value: button.getAttribute('value') ?? '',
        action: ownAddress(button.getAttribute('formaction') ?? action, address) ?? action,
      }));
      const method = form.getAttribute('method')?.toLowerCase() === 'post' ? 'POST' : 'GET';
      const multipart = form.getAttribute('enctype') === 'multipart/form-data';
      return [{ method, action, multipart, fields: fieldsOf(form), buttons }];
    });
}

function fieldsOf(form: HTMLElement): FormField[] {
  const fields = new Map<string, FormField>();
  for (const element of form.querySelectorAll('input, select, textarea')) {
    const name = element.getAttribute('name') ?? '';
    const kind = kindOf(element);
    if (name === '' || kind === undefined || element.hasAttribute('disabled')) continue;
    const field = fields.get(name) ?? { name, kind, values: [], options: [] };
    fields.set(name, field);
    field.options.push(...optionsOf(element, kind));
    field.values.push(...valuesOf(element, kind));
  }
  return [...fields.values()];
}

function kindOf(element: HTMLElement): FormField['kind'] | undefined {
  if (element.tagName === 'TEXTAREA') return 'text';
  if (element.tagName === 'SELECT') return 'list';
  switch (element.getAttribute('type')) {
    case 'radio':
      return 'choice-one';
    case 'checkbox':
      return 'choice-many';
    case 'hidden':
      return 'hidden';
    case 'file':
      return 'file';
    case 'submit':
    case 'button':
      return undefined;
    default:
      return 'text';
  }
}

const ownValue = (element: HTMLElement): string => element.getAttribute('value') ?? '';
const optionValue = (option: HTMLElement): string => option.getAttribute('value') ?? option.text.trim();

function optionsOf(element: HTMLElement, kind: FormField['kind']): string[] {
  if (kind === 'list') return element.querySelectorAll('option').map(optionValue);
  return kind === 'choice-one' || kind === 'choice-many' ? [ownValue(element)] : [];
}

function valuesOf(element: HTMLElement, kind: FormField['kind']): string[] {
  switch (kind) {
    case 'list': {
      const options = element.querySelectorAll('option');
      const selected = options.find((option) => option.hasAttribute('selected')) ?? options[0];
      return selected === undefined ? [] : [optionValue(selected)];
    }
    case 'choice-one':
    case 'choice-many':
      return element.hasAttribute('checked') ? [ownValue(element)] : [];
    case 'file':
      return [];
    case 'text':
    case 'hidden':
      return [element.tagName === 'TEXTAREA' ? element.text : ownValue(element)];
  }
}

/** What a browser sends when nothing was touched. */
export const entriesOf = (fields: readonly FormField[]): [string, string][] =>
  fields.flatMap(({ name, values }) => values.map((value): [string, string] => [name, value]));

/** Fields that differ by a number or a case's reference only are one kind of field: the first stands for all. */
export const kindOfName = (name: string): string => name.replaceAll(/[0-9A-HJKMNP-TV-Z]{8}|\d+/g, '#');
