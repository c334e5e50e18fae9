/** The items by which a household is found: as a duplicate of another, and by those who search for it. */
import { type Key, peopleKeys } from '../keys.ts';
import type { Household } from '../ports.ts';
import { likenesses } from './likeness.ts';
import { soughtBy } from './search-words.ts';

const whys = ['phone', 'name-and-birth-year', 'address'] as const;

/** By their sort keys. */
export function matchesOf(household: Household, secret: string): Map<string, Key> {
  const { reference } = household;
  const found = likenesses(household);
  const alike = whys.flatMap((why) => {
    const likeness = found[why];
    if (likeness === undefined) return [];
    const matchKey = peopleKeys.match(secret, why, likeness);
    return [{ ...peopleKeys.householdMatch(reference, why), matchKey }];
  });
  const sought = soughtBy(household).map((what) => {
    const matchKey = peopleKeys.sought(secret, what);
    return { ...peopleKeys.householdSought(reference, matchKey), matchKey };
  });
  return new Map([...alike, ...sought].map((match) => [match.sk, match]));
}
