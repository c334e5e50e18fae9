/** What the browser keeps of a form that was not sent: in which words, for how long, and when it is let go. */

/** A field's name with its value; a box or a choice stands there when it is marked. */
export type Typed = readonly (readonly [name: string, value: string])[];

export interface Kept {
  /** When it was typed last, in milliseconds since 1970. */
  at: number;
  typed: Typed;
  /** It was sent; once another page shows that it arrived, it is let go. */
  sent: boolean;
}

/** The parts of localStorage that are used. */
export interface Shelf {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

const prefix = 'asar-kept:';
export const keyOf = (name: string): string => `${prefix}${name}`;

/** A day: a crash is noticed at once, and what lies longer is a risk on a shared device. */
const lifetime = 86_400_000;

/** Kinds of controls that are never kept: passwords, files, and whatever the page itself put into the form. */
const neverKept = ['hidden', 'password', 'file', 'submit', 'button', 'image', 'reset'];
export const mayKeep = (control: { name: string; type: string }): boolean =>
  control.name !== '' && !neverKept.includes(control.type);

/** Undefined for nothing, for what is too old, and for what is not ours. */
export function readKept(text: string | null, now: number): Kept | undefined {
  const kept = parsed(text);
  return kept !== undefined && now - kept.at < lifetime ? kept : undefined;
}

function parsed(text: string | null): Kept | undefined {
  if (text === null) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isKept(value) ? value : undefined;
  } catch (error) {
    // Cut off by the browser, or written by something else.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' &&
  value !== null &&
  'at' in value &&
  typeof value.at === 'number' &&
  'sent' in value &&
  typeof value.sent === 'boolean' &&
  'typed' in value &&
  Array.isArray(value.typed) &&
  value.typed.every((pair) => Array.isArray(pair) && pair.length === 2 && pair.every(isText));

const isText = (value: unknown): boolean => typeof value === 'string';

/** Empty fields do not count: a form that is shown has them all. */
export function saysTheSame(one: Typed, other: Typed): boolean {
  const text = (typed: Typed) => JSON.stringify(typed.filter((pair) => pair[1] !== '').sort());
  return text(one) === text(other);
}

const ownKeys = (shelf: Shelf): string[] =>
  Array.from({ length: shelf.length }, (_, index) => shelf.key(index) ?? '').filter((key) =>
    key.startsWith(prefix),
  );

/** The page on which the browser is. */
interface Here {
  /** Names of the forms on it. */
  forms: readonly string[];
  /** It answers a form that was taken: the browser was led on to it. A page that somebody opened proves nothing. */
  isAnswer: boolean;
}

/** Lets go of what is too old, and of what has arrived: it was sent from another page, and this one is the answer. */
export function tidy(shelf: Shelf, now: number, here: Here): void {
  for (const key of ownKeys(shelf)) {
    const kept = readKept(shelf.getItem(key), now);
    const arrived = here.isAnswer && kept?.sent === true && !here.forms.some((name) => keyOf(name) === key);
    if (kept === undefined || arrived) shelf.removeItem(key);
  }
}
