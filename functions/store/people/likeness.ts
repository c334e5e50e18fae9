/** When two families look like one: the same phone, name and birth year, or address, however it was typed. */
import type { Duplicate, Household } from '../ports.ts';

export type Likenesses = Partial<Record<Duplicate['why'], string>>;

/** What the household would have in common with another form of itself; equal words mean alike. */
export function likenesses(household: Omit<Household, 'reference'>): Likenesses {
  const { phone, birthYear, address, village } = household;
  const street = plain(address);
  return {
    ...(phone && { phone }),
    ...(birthYear !== undefined && {
      'name-and-birth-year': `${plainNames(household)} ${birthYear}`,
    }),
    ...(street !== '' && { address: `${plain(village)} ${street}` }),
  };
}

/** Kazakh letters as they are typed on a Russian keyboard. */
const asTyped: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
  ё: 'е',
  ь: '',
  ъ: '',
};

/** First and family name change places from form to form. */
export const plainNames = ({ firstName, familyName }: Pick<Household, 'firstName' | 'familyName'>): string =>
  [plain(firstName), plain(familyName)].sort().join(' ');

/** Letters and digits only, however they were typed. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[әғқңөұүһіёьъ]/g, (letter) => asTyped[letter] ?? letter)
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
