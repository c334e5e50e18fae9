/** References survive being read over the phone. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatReference, makeReference, readReference } from '#case';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const bytes = fc.uint8Array({ minLength: 7, maxLength: 7 });
const replace = (text: string, index: number, by: string) =>
  text.slice(0, index) + by + text.slice(index + 1);

describe('given a reference of 7 random characters and a check character', () => {
  it('has 8 characters and no look-alikes', () => {
    fc.assert(
      fc.property(bytes, (random) => {
        expect(makeReference(random)).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/u);
      }),
    );
  });

  it('is read back whatever the case, spaces, hyphens and look-alikes it was typed with', () => {
    fc.assert(
      fc.property(bytes, (random) => {
        const reference = makeReference(random);
        const typed = ` ${formatReference(reference).toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l')} `;
        expect(readReference(typed)).toEqual({ ok: true, value: reference });
        expect(readReference(reference.replaceAll('0', 'O').replaceAll('1', 'I'))).toEqual({
          ok: true,
          value: reference,
        });
      }),
    );
  });

  it('every single wrong character is noticed, in every position', () => {
    fc.assert(
      fc.property(bytes, (random) => {
        const reference = makeReference(random);
        for (let index = 0; index < reference.length; index += 1)
          for (const wrong of alphabet)
            if (wrong !== reference[index])
              expect(readReference(replace(reference, index, wrong))).toEqual({
                ok: false,
                failure: { refused: 'mistyped' },
              });
      }),
      { numRuns: 30 },
    );
  });

  it('every exchange of two neighbouring characters is noticed, for every pair and position', () => {
    for (let index = 0; index < 7; index += 1)
      for (const one of alphabet)
        for (const other of alphabet) {
          const reference = withPair(index, one, other);
          const exchanged = replace(
            replace(reference, index, reference[index + 1] ?? ''),
            index + 1,
            reference[index] ?? '',
          );
          if (exchanged !== reference)
            expect(readReference(exchanged).ok, `${reference} ${exchanged}`).toBe(false);
        }
  });

  it('what has another length or strange characters is no reference at all', () => {
    for (const typed of ['', 'ABCD', 'ABCDEFGHJ', 'ABCD-EFU?', 'UUUUUUUU'])
      expect(readReference(typed)).toEqual({ ok: false, failure: { refused: 'not-a-reference' } });
  });

  it('is shown in two groups of four', () => {
    expect(formatReference('ABCDEFGH')).toBe('ABCD-EFGH');
  });

  it('cannot be made out of too little chance', () => {
    expect(() => makeReference(new Uint8Array(6))).toThrow(RangeError);
  });
});

/** A reference with this pair of characters; in the last place the second is whatever the check character is. */
function withPair(index: number, one: string, other: string): string {
  const values = new Uint8Array(7).fill(5);
  values[index] = alphabet.indexOf(one);
  if (index < 6) values[index + 1] = alphabet.indexOf(other);
  else values[0] = alphabet.indexOf(other);
  return makeReference(values);
}
