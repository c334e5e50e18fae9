import { describe, expect, it } from 'vitest';
import { phoneText } from '#functions/web/components/phone.tsx';

describe('a phone number as people write it', () => {
  it.each([
    ['kk', '8 701 123 45 67'],
    ['ru', '8 701 123 45 67'],
    ['en', '+7 701 123 45 67'],
  ] as const)('of Kazakhstan in %s is %s', (language, text) => {
    expect(phoneText('+77011234567', language)).toBe(text);
  });

  it('of another country is international in every language', () => {
    for (const language of ['kk', 'ru', 'en'] as const)
      expect(phoneText('+79161234567', language)).toBe('+7 916 123 45 67');
  });

  it('that is none is shown as it was written', () => {
    expect(phoneText('ask the neighbour', 'ru')).toBe('ask the neighbour');
  });
});
