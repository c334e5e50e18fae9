/** Attributes named by a path (`#held.#hold`), read and written within maps. */
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { Item } from './attribute.ts';

export interface Placeholders {
  names: Readonly<Record<string, string>>;
  values: Item;
}

export type Path = readonly string[];

/** @throws Error for a name that stands for nothing. */
export const pathOf = (word: string, { names }: Placeholders): Path =>
  word.split('.').map((part) => {
    if (!part.startsWith('#')) return part;
    const name = names[part];
    if (name === undefined) throw new Error(`${part} stands for nothing`);
    return name;
  });

/** @throws Error for a value that is not given. */
export function givenFor(word: string, { values }: Placeholders): AttributeValue {
  const value = values[word];
  if (value === undefined) throw new Error(`${word} stands for nothing`);
  return value;
}

export function at(item: Item, path: Path): AttributeValue | undefined {
  let within: Item | undefined = item;
  let found: AttributeValue | undefined;
  for (const part of path) {
    found = within?.[part];
    within = found?.M;
  }
  return found;
}

/** The map that holds the path's last part. @throws Error when there is none, as the service does. */
function holderOf(item: Item, path: Path): Item {
  let within = item;
  for (const part of path.slice(0, -1)) {
    const next = within[part]?.M;
    if (next === undefined)
      throw new Error('The document path provided in the update expression is invalid for update');
    within = next;
  }
  return within;
}

export function put(item: Item, path: Path, value: AttributeValue): void {
  holderOf(item, path)[path.at(-1) ?? ''] = value;
}

export function remove(item: Item, path: Path): void {
  delete holderOf(item, path)[path.at(-1) ?? ''];
}
