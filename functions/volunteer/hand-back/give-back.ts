/** Gives a question back to the organisation, so that somebody else is asked. */
import { type HandBackReason, isHeldBy } from '#case';
import type { VolunteerDependencies } from '../dependencies.ts';
import { saveNote } from '../note.ts';
import type { Visit } from '../visit.ts';
import { wish } from '../wish.ts';

/** Recorded where the question waits for this person; where it does not any more, there is nothing to record. */
export async function giveBack(
  deps: VolunteerDependencies,
  visit: Visit,
  reason: HandBackReason,
  note: string,
): Promise<void> {
  if (!isTheirs(visit)) return;
  const { ask, link } = visit;
  const noted = await saveNote(deps, visit, note);
  // Refused where the question went on in this very moment: the next page says so.
  await wish(deps, visit, { type: 'hand-back', askId: ask.id, volunteer: link.person, reason, ...noted });
}

/** Is the question open, and does it wait for the person behind this link? */
export function isTheirs(visit: Visit): visit is Visit & Required<Pick<Visit, 'ask'>> {
  const { ask, link } = visit;
  return ask?.status === 'open' && isHeldBy(ask, link.person);
}
