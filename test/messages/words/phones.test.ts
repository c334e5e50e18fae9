import { describe, expect, test } from 'vitest';
import { writtenPhone } from '#functions/messages/words/phones.ts';

describe('a phone number in a letter', () => {
  test.each([
    ['kk', '8 701 123 45 67'],
    ['ru', '8 701 123 45 67'],
    ['en', '+7 701 123 45 67'],
  ] as const)('is written as people do who read %s', (language, written) => {
    expect(writtenPhone(language, '+77011234567')).toBe(written);
  });

  test('of another country stays as it was given', () => {
    expect(writtenPhone('ru', '+996555123456')).toBe('+996555123456');
  });
});
