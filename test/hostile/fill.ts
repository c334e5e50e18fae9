/** Fills in a form so that it might be taken, without knowing what it is for; and tries again where a field is wrong. */
import { parse } from 'node-html-parser';
import type { FormField, FoundForm } from '../crawl/forms.ts';
import type { Answer, Entries } from '../crawl/visitor.ts';

/** What is typed, by what fields are called; the first that fits. */
export type Guesses = readonly (readonly [RegExp, string])[];

export const usualGuesses: Guesses = [
  [/phone/, '+7 701 555 01 23'],
  [/email/, 'somebody@example.org'],
  [/day$/, '24'],
  [/month$/, '11'],
  [/year/i, '2026'],
  [/date|until|from|arriv|when/, '2026-11-24'],
  [/^need-[a-z]|quantity|adults|children|capacity|count|line/, '1'],
];

/** Tried one after another in a text field that is refused. */
const others = [
  '1',
  '2026-11-24',
  '2026-11-23',
  '2015',
  '+7 701 555 01 24',
  'somebody@example.org',
  'A word',
  '',
];

export type Attempts = Readonly<Record<string, number>>;

/**
 * @param attempts how often a field has been refused: then it gets another value.
 * @param pressed which of its buttons
 */
export function filled(
  form: FoundForm,
  attempts: Attempts = {},
  pressed = 0,
  guesses = usualGuesses,
): [string, string][] {
  const entries = form.fields.flatMap((field) =>
    valuesFor(field, attempts[field.name] ?? 0, guesses).map((value): [string, string] => [
      field.name,
      value,
    ]),
  );
  const button = form.buttons[pressed];
  return button === undefined || button.name === '' ? entries : [...entries, [button.name, button.value]];
}

function valuesFor(field: FormField, attempt: number, guesses: Guesses): string[] {
  const { name, kind, values, options } = field;
  switch (kind) {
    case 'hidden':
      return values;
    case 'file':
      return [];
    case 'choice-many':
      return options.slice(attempt, attempt + 1);
    case 'choice-one':
      return options.length === 0 ? [] : [options[attempt % options.length] ?? ''];
    case 'list': {
      const real = options.filter((option) => option !== '');
      // A line of many is left alone, unless it is the first or asked for.
      if (/[2-9]|\d\d/.test(name) && attempt === 0) return values;
      return [real[attempt % Math.max(real.length, 1)] ?? ''];
    }
    case 'text': {
      if (/[2-9]|\d\d/.test(name) && attempt === 0) return values;
      const guess = guesses.find(([called]) => called.test(name))?.[1] ?? 'A word';
      return [attempt === 0 ? guess : (others[(attempt - 1) % others.length] ?? '')];
    }
  }
}

/** The fields that the page's summary of errors leads to. */
export const refusedIn = ({ body }: Pick<Answer, 'body'>): string[] =>
  parse(body)
    .querySelectorAll('[role=alert] a[href^="#"]')
    .map((link) => decodeURIComponent((link.getAttribute('href') ?? '').slice(1)));

/** Sends until the form is taken, or a dozen times. @returns the last answer, and what was sent for it. */
export async function sendUntilTaken(
  form: FoundForm,
  send: (entries: Entries) => Promise<Answer>,
  pressed = 0,
  guesses = usualGuesses,
): Promise<Answer> {
  const attempts: Record<string, number> = {};
  for (let times = 0; ; times += 1) {
    const entries = filled(form, attempts, pressed, guesses);
    const answer = await send(entries);
    if (answer.status !== 422 || times === 12) return answer;
    const refused = refusedIn(answer);
    for (const field of form.fields)
      if (refused.some((id) => id === field.name || id.startsWith(`${field.name}-`)))
        attempts[field.name] = (attempts[field.name] ?? 0) + 1;
  }
}
