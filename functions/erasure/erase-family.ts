/**
 * Erases everything that is kept about a family but its history. Cut short anywhere, it is run again by the event that
 * asked for it: what others are found by, the household itself, goes last.
 */
import { between, type CaseReference } from '#case';
import { everyItemOf } from '#functions/store/every-item-of.ts';
import type { Cases, People } from '#functions/store/ports.ts';
import { isAbout, type KnownFamily } from './draft-about.ts';

export interface ErasingCollaborators {
  people: Pick<People, 'findHousehold' | 'everyDraft' | 'removeDraft' | 'begunLike' | 'erase'>;
  cases: Pick<Cases, 'load' | 'events'>;
  /** The present instant, UTC. */
  now(): string;
}

/** A form whose case is not open after this long came to nothing: no request lasts longer than half a minute. */
const longestOpening = 300_000;

export async function eraseFamily(the: ErasingCollaborators, reference: CaseReference): Promise<void> {
  const { people } = the;
  const household = await people.findHousehold(reference);
  const draftIds = await draftsIn(the.cases, reference);
  const family: KnownFamily = { reference, draftIds, ...(household && { household }) };
  for await (const draft of people.everyDraft())
    if (isAbout(draft, family)) await people.removeDraft(draft.coordinator, draft.id);
  if (household !== undefined)
    for (const begun of await people.begunLike(household))
      if (await cameToNothing(the, begun)) await people.erase(begun.reference);
  await people.erase(reference);
}

/** Drafts that opened the case or were added to it: what they added carries their ids. */
async function draftsIn(cases: ErasingCollaborators['cases'], reference: CaseReference): Promise<string[]> {
  const found: string[] = [];
  for await (const { event } of everyItemOf((at) => cases.events(reference, { limit: 500, ...at })))
    if (event.type === 'case-opened') found.push(event.formId);
    else if (event.type === 'note-referenced') found.push(event.noteId);
    else if (event.type === 'need-added') found.push(event.need.id.replace(/-\d+$/, ''));
  return found;
}

async function cameToNothing(
  { cases, now }: ErasingCollaborators,
  { reference, since }: { reference: CaseReference; since: string },
): Promise<boolean> {
  return between(since, now()) > longestOpening && (await cases.load(reference)) === undefined;
}
