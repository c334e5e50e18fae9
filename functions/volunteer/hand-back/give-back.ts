/** Gives a question back to the organisation, so that somebody else is asked. */
import type { HandBackReason } from '#case';
import { log } from '#functions/runtime/log.ts';
import type { VolunteerDependencies } from '../dependencies.ts';
import { saveNote } from '../note.ts';
import type { Visit } from '../visit.ts';

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
  const done = await deps.cases.carryOut(
    link.reference,
    { type: 'hand-back', askId: ask.id, volunteer: link.person, reason, ...noted },
    { role: 'volunteer', id: link.person },
  );
  // Refused where the question went on in this very moment: the next page says so.
  if (!done.ok) {
    log.info('command-refused', {
      reference: link.reference,
      command: 'hand-back',
      refusal: done.failure.refused,
    });
  }
}

/** Is the question open, and does it wait for the person behind this link? */
export function isTheirs(visit: Visit): visit is Visit & Required<Pick<Visit, 'ask'>> {
  const { ask, link } = visit;
  return ask?.status === 'open' && !ask.handedBack && ask.volunteer === link.person;
}
