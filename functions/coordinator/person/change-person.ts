/** A change that does not depend on what the coordinator saw: it is tried again on what a colleague saved meanwhile. */
import { isDeepStrictEqual } from 'node:util';
import type { PersonId } from '#case';
import type { People, Person } from '#functions/store/ports.ts';

/** More colleagues than ever edit one person at the same moment. */
const attempts = 5;

export async function changePerson(
  people: Pick<People, 'find' | 'save'>,
  id: PersonId,
  change: (now: Person) => Person,
): Promise<void> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const now = await people.find(id);
    if (now === undefined) throw new Error('a person to be changed is gone');
    const changed = change(now);
    if (isDeepStrictEqual(changed, now) || (await people.save(changed)).ok) return;
  }
  throw new Error('a person kept changing');
}
