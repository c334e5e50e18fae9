/** Update expressions, as far as the store uses them: SET a value, ADD to a number or a set, REMOVE. */
import type { Item } from './attribute.ts';
import { sumOf } from './attribute.ts';
import { at, givenFor, type Placeholders, pathOf, put, remove } from './path.ts';
import { type Words, wordsOf } from './words.ts';

type Change = (item: Item, given: Placeholders, before: Item) => void;

const known = new Map<string, readonly Change[]>();

/** @returns the item after it; the one before stays as it is. */
export function updated(expression: string, before: Item, given: Placeholders): Item {
  const after = structuredClone(before);
  for (const change of changesOf(expression)) change(after, given, before);
  return after;
}

function changesOf(expression: string): readonly Change[] {
  const parsed = known.get(expression) ?? parse(wordsOf(expression));
  known.set(expression, parsed);
  return parsed;
}

function parse(words: Words): Change[] {
  const changes: Change[] = [];
  while (words.peek() !== undefined) {
    const clause = words.next().toUpperCase();
    const one = clauses[clause];
    if (one === undefined) throw new Error(`Not known in an update: ${clause}`);
    do changes.push(one(words));
    while (words.take(','));
  }
  return changes;
}

/** `if_not_exists(path, :value)`: what the path had before, where it had anything. */
function unlessThere(to: string, words: Words): Change {
  words.expect('(');
  const path = words.next();
  words.expect(',');
  const value = words.next();
  words.expect(')');
  return (item, given, before) =>
    put(item, pathOf(to, given), at(before, pathOf(path, given)) ?? givenFor(value, given));
}

const clauses: Record<string, (words: Words) => Change> = {
  SET(words) {
    const path = words.next();
    words.expect('=');
    const value = words.next();
    if (value === 'if_not_exists') return unlessThere(path, words);
    if (!value.startsWith(':')) throw new Error(`Not known in SET: ${value}`);
    return (item, given) => put(item, pathOf(path, given), givenFor(value, given));
  },
  ADD(words) {
    const [path, value] = [words.next(), words.next()];
    return (item, given, before) => {
      const to = pathOf(path, given);
      put(item, to, sumOf(at(before, to), givenFor(value, given)));
    };
  },
  REMOVE(words) {
    const path = words.next();
    return (item, given) => remove(item, pathOf(path, given));
  },
};
