/** Conditions, filters and key conditions, as far as the store uses them; anything else is refused by its name. */
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { compared, type Item, isEqual } from './attribute.ts';
import { at, givenFor, type Placeholders, pathOf } from './path.ts';
import { type Words, wordsOf } from './words.ts';

type Holds = (item: Item, given: Placeholders) => boolean;
type Operand = (item: Item, given: Placeholders) => AttributeValue | undefined;

const known = new Map<string, Holds>();

/** Parsed once for each text. */
export function conditionOf(expression: string): Holds {
  const before = known.get(expression);
  if (before !== undefined) return before;
  const words = wordsOf(expression);
  const condition = either(words);
  if (words.peek() !== undefined) throw new Error(`Not known in a condition: ${words.peek()}`);
  known.set(expression, condition);
  return condition;
}

function either(words: Words): Holds {
  const first = both(words);
  if (!words.take('OR')) return first;
  const rest = either(words);
  return (item, given) => first(item, given) || rest(item, given);
}

function both(words: Words): Holds {
  const first = single(words);
  if (!words.take('AND')) return first;
  const rest = both(words);
  return (item, given) => first(item, given) && rest(item, given);
}

function single(words: Words): Holds {
  if (words.take('(')) {
    const within = either(words);
    words.expect(')');
    return within;
  }
  const word = words.next();
  if (!words.take('(')) return comparison(operandOf(word), words);
  const path = words.next();
  const found: Operand = (item, given) => at(item, pathOf(path, given));
  switch (word) {
    case 'attribute_exists':
    case 'attribute_not_exists':
      words.expect(')');
      return (item, given) => (found(item, given) !== undefined) === (word === 'attribute_exists');
    case 'contains':
      return membership(found, words);
    case 'size':
      words.expect(')');
      return comparison((item, given) => sizeOf(found(item, given)), words);
    default:
      throw new Error(`Not known in a condition: ${word}`);
  }
}

function membership(set: Operand, words: Words): Holds {
  words.expect(',');
  const member = operandOf(words.next());
  words.expect(')');
  return (item, given) => set(item, given)?.SS?.includes(member(item, given)?.S ?? '') ?? false;
}

const sizeOf = (set: AttributeValue | undefined): AttributeValue | undefined =>
  set?.SS && { N: String(set.SS.length) };

const operandOf =
  (word: string): Operand =>
  (item, given) =>
    word.startsWith(':') ? givenFor(word, given) : at(item, pathOf(word, given));

const orders: Record<string, (difference: number) => boolean> = {
  '<': (difference) => difference < 0,
  '<=': (difference) => difference <= 0,
  '>': (difference) => difference > 0,
  '>=': (difference) => difference >= 0,
};

function comparison(left: Operand, words: Words): Holds {
  const comparator = words.next();
  const right = operandOf(words.next());
  if (comparator === '=') return (item, given) => equal(left(item, given), right(item, given));
  // What is not there differs from everything.
  if (comparator === '<>') return (item, given) => !equal(left(item, given), right(item, given));
  const order = orders[comparator];
  if (order === undefined) throw new Error(`Not known in a condition: ${comparator}`);
  return (item, given) => {
    const [one, other] = [left(item, given), right(item, given)];
    const difference = one && other && compared(one, other);
    return difference !== undefined && order(difference);
  };
}

const equal = (one: AttributeValue | undefined, other: AttributeValue | undefined): boolean =>
  one !== undefined && other !== undefined && isEqual(one, other);
