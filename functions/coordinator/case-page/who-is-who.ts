/** The people a case page names, each looked up once. */
import type { PersonId } from '#case';
import type { People, Person } from '#functions/store/ports.ts';
import type { NameOf } from '#functions/web/names.ts';

export interface WhoIsWho {
  /** The id itself where nobody has it any more. */
  nameOf: NameOf;
  personOf(id: PersonId | undefined): Person | undefined;
}

export async function whoIsWho(people: Pick<People, 'find'>, ids: Iterable<PersonId>): Promise<WhoIsWho> {
  const found = await Promise.all([...new Set(ids)].map((id) => people.find(id)));
  const persons = new Map(found.flatMap((person) => (person === undefined ? [] : [[person.id, person]])));
  return {
    nameOf: (id) => persons.get(id)?.name ?? id,
    personOf: (id) => (id === undefined ? undefined : persons.get(id)),
  };
}
