/** A phone number as people write it, to be called with one touch. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/mobile';
import type { Language } from '#case';

/**
 * In Kazakh and Russian a number of Kazakhstan is written as it is dialled and dictated there: `8 701 123 45 67`.
 * Whoever reads English may sit abroad, and numbers of other countries are foreign to everybody: `+7 701 123 45 67`.
 * The link always carries the number that works from anywhere.
 */
export function phoneText(number: string, language: Language): string {
  const parsed = parsePhoneNumberFromString(number, 'KZ');
  if (parsed === undefined) return number;
  const [, area, ...rest] = parsed.formatInternational().split(' ');
  const atHome = language !== 'en' && parsed.country === 'KZ';
  return atHome ? ['8', area, ...rest].join(' ') : parsed.formatInternational();
}

export const Phone = ({ number, language }: { number: string; language: Language }) => (
  <a class="phone" href={`tel:${number}`}>
    {phoneText(number, language)}
  </a>
);
