/** The families and people that the lines of a list name, looked up in two calls however many there are. */
import type { CaseReference, PersonId } from '#case';
import type { CaseLine, Household, Person } from '#functions/store/ports.ts';
import type { OnPage } from '../on-page.ts';

export interface Who {
  family(reference: CaseReference): Household | undefined;
  person(id: PersonId | undefined): Person | undefined;
  /** The id itself where nobody has it any more. */
  nameOf(id: PersonId): string;
}

/** @param known the families of these lines, where they have been read already. */
export async function whoIsOn(
  { deps }: OnPage,
  lines: readonly CaseLine[],
  known?: readonly Household[],
): Promise<Who> {
  const ids = lines.flatMap(({ coordinator, volunteer, waitsFor }) => [
    coordinator,
    volunteer,
    waitsFor?.person,
  ]);
  const [households, persons] = await Promise.all([
    known ?? deps.people.householdsOf([...new Set(lines.map(({ reference }) => reference))]),
    deps.people.findEach([...new Set(ids.filter((id) => id !== undefined))]),
  ]);
  const families = new Map(households.map((household) => [household.reference, household]));
  const people = new Map(persons.map((person) => [person.id, person]));
  return {
    family: (reference) => families.get(reference),
    person: (id) => (id === undefined ? undefined : people.get(id)),
    nameOf: (id) => people.get(id)?.name ?? id,
  };
}
