/** The people that a page names, looked up together however many they are. */
import type { PersonId } from '#case';
import type { People, Person } from '#functions/store/ports.ts';
import type { NameOf } from './names.ts';

export interface WhoIsWho {
  /** The id itself where nobody has it any more. */
  nameOf: NameOf;
  personOf(id: PersonId | undefined): Person | undefined;
}

export async function whoIsWho(
  people: Pick<People, 'findEach'>,
  ids: Iterable<PersonId | undefined>,
): Promise<WhoIsWho> {
  const found = await people.findEach([...new Set(ids)].filter((id) => id !== undefined));
  const persons = new Map(found.map((person) => [person.id, person]));
  return {
    nameOf: (id) => persons.get(id)?.name ?? id,
    personOf: (id) => (id === undefined ? undefined : persons.get(id)),
  };
}
