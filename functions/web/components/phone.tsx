/** A phone number as people write it, to be called with one touch. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/mobile';
import type { Language } from '#case';

/** As everybody on +7 groups them; the library leaves the last four digits of Kazakhstan's together. */
const inGroups = (national: string): string =>
  national.replace(/^(\d{3})(\d{3})(\d{2})(\d{2})$/, '$1 $2 $3 $4');

/**
 * In Kazakh and Russian a number of Kazakhstan is written as it is dialled and dictated there: `8 701 123 45 67`.
 * Whoever reads English may sit abroad, and numbers of other countries are foreign to everybody: `+7 701 123 45 67`.
 * The link always carries the number that works from anywhere.
 */
export function phoneText(number: string, language: Language): string {
  const parsed = parsePhoneNumberFromString(number, 'KZ');
  if (parsed === undefined) return number;
  if (parsed.country !== 'KZ') return parsed.formatInternational();
  return `${language === 'en' ? '+7' : '8'} ${inGroups(parsed.nationalNumber)}`;
}

export const Phone = ({ number, language }: { number: string; language: Language }) => (
  <a class="phone" href={`tel:${number}`}>
    {phoneText(number, language)}
  </a>
);
