/** Case references: short enough to read over the phone, and never mistaken for one another by a slip. */
import type { CaseReference } from './events.ts';
import { failed, ok, type Result } from './result.ts';

/** Crockford's base32: digits and capitals without the look-alikes I, L, O and the easily misheard U. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const dataLength = 7;

export type UnreadableReference = { refused: 'not-a-reference' | 'mistyped' };

/** Makes a reference out of at least 7 random bytes (35 bits are used): 7 characters and their check character. */
export function makeReference(randomBytes: Uint8Array): CaseReference {
  if (randomBytes.length < dataLength) throw new RangeError('a reference needs 7 random bytes');
  const values = Array.from(randomBytes.subarray(0, dataLength), (byte) => byte % alphabet.length);
  return [...values, weighted(values)].map((value) => alphabet.charAt(value)).join('');
}

/** Reads what a person typed, forgiving case, spaces, hyphens and look-alike letters. */
export function readReference(typed: string): Result<CaseReference, UnreadableReference> {
  const read = typed
    .toUpperCase()
    .replaceAll(/[\s\-‐‑–—]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/gu, '1');
  const values = Array.from(read, (character) => alphabet.indexOf(character));
  if (values.length !== dataLength + 1 || values.includes(-1)) return failed({ refused: 'not-a-reference' });
  const check = values.at(-1);
  return check === weighted(values.slice(0, dataLength)) ? ok(read) : failed({ refused: 'mistyped' });
}

/** `ABCDEFGH` as it is shown: `ABCD-EFGH`. */
export function formatReference(reference: CaseReference): string {
  return `${reference.slice(0, 4)}-${reference.slice(4)}`;
}

/**
 * The check value: a sum in the field of 32 elements in which each position has a weight of its own (a power of 2)
 * and the check character has weight 1. So no single wrong character and no exchange of two can go unnoticed.
 */
function weighted(values: readonly number[]): number {
  return values.reduce((sum, value) => double(sum ^ value), 0);
}

/** Times 2 in the field of 32 elements with x⁵ = x² + 1. */
function double(value: number): number {
  return value & 16 ? (value << 1) ^ 0b100101 : value << 1;
}
