import fc from 'fast-check';
import { SegmentedMessage } from 'sms-segments-calculator';
import { describe, expect, test } from 'vitest';
import { partsOf } from '#functions/messages/sms/parts.ts';

describe('The parts of an SMS', () => {
  test.each([
    ['Latin letters in one part', 'a'.repeat(160), 1],
    ['Latin letters in two', 'a'.repeat(306), 2],
    ['Latin letters in three', 'a'.repeat(307), 3],
    ['Cyrillic letters in one part', 'ж'.repeat(70), 1],
    ['Cyrillic letters in two', 'ж'.repeat(134), 2],
    ['Cyrillic letters in three', 'ж'.repeat(135), 3],
    ['one Cyrillic letter among Latin ones makes all of them long', `${'a'.repeat(70)}ж`, 2],
    ['characters that count twice', '€'.repeat(81), 2],
    ['a character that may not be split', `${'ж'.repeat(66)}😀${'ж'.repeat(66)}`, 3],
  ])('%s', (_what, text, parts) => expect(partsOf(text)).toBe(parts));

  test('are those that the reference calculator counts, for any text of letters, figures, signs and smileys', () => {
    const letters = [...'abcXYZ 0123.,:/?=-_@£€[]{}~^|\\éñÄжқңөұҮәІ–«»😀🏠'];
    const text = fc.array(fc.constantFrom(...letters), { maxLength: 330 }).map((each) => each.join(''));
    fc.assert(
      fc.property(text, (each) => partsOf(each) === Math.max(1, new SegmentedMessage(each).segmentsCount)),
      {
        numRuns: 500,
      },
    );
  });
});
