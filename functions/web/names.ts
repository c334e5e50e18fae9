/** Names: of families, and of staff and volunteers for the ids that cases carry. */
import type { PersonId } from '#case';
import type { People } from '#functions/store/ports.ts';

/** Says the name of a person; the id itself where nobody has it any more. */
export type NameOf = (id: PersonId) => string;

/** Looks up each person once. */
export async function namesOf(people: Pick<People, 'find'>, ids: Iterable<PersonId>): Promise<NameOf> {
  const found = await Promise.all([...new Set(ids)].map((id) => people.find(id)));
  const names = new Map(found.flatMap((person) => (person === undefined ? [] : [[person.id, person.name]])));
  return (id) => names.get(id) ?? id;
}

/** `Aigul Seitova`, of the family's contact person. */
export const fullName = ({ firstName, familyName }: { firstName: string; familyName: string }): string =>
  `${firstName} ${familyName}`.trim();
