/** Which family a row is about: the same row, whoever brings it again and whenever, opens the same case. */
import { createHmac } from 'node:crypto';
import { plain } from '#functions/store/people/likeness.ts';
import type { Household } from '#functions/store/ports.ts';

/**
 * The id of the form that the row stands for. It goes into the log, where nothing personal may be: without the salt,
 * which stays with the people, nobody can tell from it whether a family is known.
 */
export function formIdOf(family: Omit<Household, 'reference'>, salt: string): string {
  const { firstName, familyName, birthYear, phone, village, address } = family;
  const names = [plain(firstName), plain(familyName)].sort();
  const parts = [...names, birthYear ?? '', phone ?? '', plain(village), plain(address)];
  return `row-${createHmac('sha256', salt).update(JSON.stringify(parts)).digest('base64url').slice(0, 24)}`;
}
