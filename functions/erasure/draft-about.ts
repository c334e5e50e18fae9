/** Whether what somebody has typed into a new case is about a family that is to be erased. */
import type { CaseReference } from '#case';
import { plainNames } from '#functions/store/people/likeness.ts';
import type { Draft, Household } from '#functions/store/ports.ts';

/** What a family is known by. */
export interface KnownFamily {
  reference: CaseReference;
  /** Ids of drafts that opened its case or were added to it. */
  draftIds: readonly string[];
  /** Absent once it is gone: what only it could tell has been erased before. */
  household?: Pick<Household, 'firstName' | 'familyName' | 'birthYear' | 'phone'>;
}

/** A number is written with or without its country, in any grouping: these figures are its own. */
const ownFigures = 10;

const figuresOf = (phone: string): string => phone.replaceAll(/\D/g, '').slice(-ownFigures);

/**
 * It names the family's case, has its phone, or both its names; unless phone or year of birth say that it is another
 * family of the same names.
 */
export function isAbout({ id, sections }: Pick<Draft, 'id' | 'sections'>, family: KnownFamily): boolean {
  const form: Readonly<Record<string, readonly string[]>> = Object.assign({}, ...Object.values(sections));
  const typed = (field: string): string => form[field]?.[0]?.trim() ?? '';
  const { reference, draftIds, household } = family;
  if (draftIds.includes(id) || typed('same') === reference) return true;
  if (household === undefined) return false;
  const phone = figuresOf(typed('phone'));
  if (phone !== '' && household.phone !== undefined && phone === figuresOf(household.phone)) return true;
  const names = plainNames({ firstName: typed('firstName'), familyName: typed('familyName') });
  if (names.trim() === '' || names !== plainNames(household)) return false;
  const otherPhone = phone.length === ownFigures && household.phone !== undefined;
  const otherYear = !['', String(household.birthYear ?? '')].includes(typed('birthYear'));
  return !otherPhone && !(otherYear && household.birthYear !== undefined);
}
