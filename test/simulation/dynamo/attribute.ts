/** Values in DynamoDB's own notation: how they compare, how they are equal, how they are added. */
import { isDeepStrictEqual } from 'node:util';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';

export type Item = Record<string, AttributeValue>;

/** Of different types: neither; else below, at or above zero. */
export function compared(one: AttributeValue, other: AttributeValue): number | undefined {
  if (one.N !== undefined && other.N !== undefined) return Number(one.N) - Number(other.N);
  // The service compares UTF-8, whose order is that of code points; all our keys are in the plane where UTF-16's is too.
  if (one.S !== undefined && other.S !== undefined) return one.S < other.S ? -1 : one.S > other.S ? 1 : 0;
  return undefined;
}

export const isEqual = (one: AttributeValue | undefined, other: AttributeValue | undefined): boolean =>
  one?.N !== undefined && other?.N !== undefined
    ? Number(one.N) === Number(other.N)
    : isDeepStrictEqual(one, other);

/** Whether a write has changed nothing; most attributes stay the very same values, which costs nothing to see. */
export function isSameItem(one: Item, other: Item): boolean {
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => one[name] === other[name] || isEqual(one[name], other[name]))
  );
}

/** @throws Error where they are neither numbers nor sets of texts; absent counts as nought. */
export function sumOf(one: AttributeValue | undefined, other: AttributeValue): AttributeValue {
  if (other.SS && (one === undefined || one.SS))
    return { SS: [...new Set([...(one?.SS ?? []), ...other.SS])] };
  if (other.N === undefined || (one !== undefined && one.N === undefined))
    throw new Error('ADD is only known for numbers and sets of texts');
  return { N: String(Number(one?.N ?? 0) + Number(other.N)) };
}
