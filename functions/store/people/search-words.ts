/** By what a family is searched: the beginnings of its names, and the end of its phone number. */

import { plain } from './likeness.ts';
import type { Household, Sought } from './port.ts';

/** Shorter beginnings are shared by too many, longer ones by hardly fewer: what follows is compared with the names. */
const letters = { least: 2, most: 6 } as const;
/** As people say a number to one another when they mean its end. */
const lastDigits = 4;
/** Further words of a name hardly narrow it any more. */
const mostWords = 3;

type Named = Pick<Household, 'firstName' | 'familyName'>;

const wordsIn = (text: string): string[] =>
  plain(text)
    .split(' ')
    .filter((word) => word !== '');
const wordsOf = ({ firstName, familyName }: Named): string[] => wordsIn(`${firstName} ${familyName}`);
/** Counted in letters, not in code units. */
const start = (word: string, length: number): string => Array.from(word).slice(0, length).join('');
const nameStart = (text: string): string => `name:${text}`;
const phoneEnd = (digits: string): string => `phone:${digits.slice(-lastDigits)}`;

/** Everything that this family is found by. */
export function soughtBy(family: Named & Pick<Household, 'phone'>): string[] {
  const lengths = Array.from({ length: letters.most - letters.least + 1 }, (_, more) => letters.least + more);
  const starts = wordsOf(family).flatMap((word) => lengths.map((length) => nameStart(start(word, length))));
  return [...new Set([...starts, ...(family.phone === undefined ? [] : [phoneEnd(family.phone)])])];
}

/** What to look up: a family that fits is under each of these; empty when too little was said. */
export function lookUps(sought: Sought): string[] {
  if ('phoneEnding' in sought)
    return sought.phoneEnding.length < lastDigits ? [] : [phoneEnd(sought.phoneEnding)];
  const words = wordsIn(sought.name).filter((word) => Array.from(word).length >= letters.least);
  return words.slice(0, mostWords).map((word) => nameStart(start(word, letters.most)));
}

/** Whether a family that was looked up is one that is meant. */
export function isMeant(family: Named & Pick<Household, 'phone'>, sought: Sought): boolean {
  if ('phoneEnding' in sought) return family.phone?.endsWith(sought.phoneEnding) === true;
  const words = wordsOf(family);
  return wordsIn(sought.name).every((typed) => words.some((word) => word.startsWith(typed)));
}
