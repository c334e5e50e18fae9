/** Says that somebody has left, whose sessions end with it, or works here again; the log keeps who said so, and of whom. */
import type { PersonId } from '#case';
import { log } from '#functions/runtime/log.ts';
import type { OnPage } from '../on-page.ts';
import { changePerson } from '../person/change-person.ts';

/** Said twice, it is done and logged once. */
export async function setActive({ deps, user }: OnPage, person: PersonId, active: boolean): Promise<void> {
  let before = active;
  await changePerson(deps.people, person, (now) => {
    before = now.active;
    return { ...now, active };
  });
  // After it, so that nobody signs in between the two.
  if (!active) await deps.endedSessions.endAll(person);
  if (before !== active) log.info(active ? 'made-active' : 'made-inactive', { person, by: user.id });
}
