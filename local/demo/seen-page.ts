/** A page as its reader has it before them: what it says, what is marked wrong, and its forms. */
import { parse } from 'node-html-parser';
import { formsOn, type SeenForm } from './seen-form.ts';
import { textOf } from './text-of.ts';

export interface SeenPart {
  text: string;
  texts(selector: string): string[];
}

export interface SeenPage {
  status: number;
  /** Path and query. */
  address: string;
  heading: string;
  /** What the page's summary says is wrong with what was typed. */
  wrong: string[];
  /** Texts of the elements that the selector finds, in order, spaces put in order. */
  texts(selector: string): string[];
  /** The elements themselves, where their own parts matter. */
  parts(selector: string): SeenPart[];
  /** Where the list that is paged by this parameter goes on. */
  nextPage(parameter: string): string | undefined;
  /** Where the link with this text leads. @throws Error */
  link(text: string): string;
  /** The form as this button sends it; without one, the only form of the page that is sent. @throws Error */
  form(button?: string): SeenForm;
}

export function seenPage(status: number, address: string, html: string): SeenPage {
  const root = parse(html);
  const texts = (selector: string) => root.querySelectorAll(selector).map(textOf);
  const heading = texts('h1')[0] ?? '';

  return {
    status,
    address,
    heading,
    wrong: texts('.govuk-error-summary__list li'),
    texts,
    parts: (selector) =>
      root.querySelectorAll(selector).map((part) => ({
        text: textOf(part),
        texts: (within) => part.querySelectorAll(within).map(textOf),
      })),
    nextPage: (parameter) =>
      root
        .querySelectorAll('a[rel=next]')
        .map((link) => link.getAttribute('href'))
        .find((to) => to !== undefined && new URL(to, 'http://localhost').searchParams.has(parameter)),
    link(text) {
      const found = root.querySelectorAll('a').find((link) => textOf(link) === text);
      const to = found?.getAttribute('href');
      if (to === undefined) throw new Error(`"${heading}" (${address}) has no link "${text}"`);
      return to;
    },
    form(button) {
      // What stands around the page's own, such as signing out, is on every page.
      const within = button === undefined ? root.querySelector('main') : root;
      const forms = formsOn(within ?? root, address);
      const found =
        button === undefined
          ? forms
          : forms.filter((form) => form.buttons.some(({ text }) => text === button));
      const [first, ...others] = found;
      if (first === undefined || (button === undefined && others.length > 0))
        throw new Error(`"${heading}" (${address}) has ${forms.length} forms, not one "${button ?? ''}"`);
      return pressing(first, button);
    },
  };
}

/** A button with a name of its own is sent along. */
function pressing(form: SeenForm, button: string | undefined): SeenForm {
  const pressed = form.buttons.find(({ text, name }) => text === button && name !== '');
  if (pressed === undefined) return form;
  return {
    ...form,
    fill(answers) {
      const { address, entries } = form.fill(answers);
      return { address, entries: [...entries, [pressed.name, pressed.value]] };
    },
  };
}
