/** What a volunteer writes in their own words: kept with the people, referred to by an id. */
import { createHmac } from 'node:crypto';
import type { VolunteerDependencies } from './dependencies.ts';
import type { Visit } from './visit.ts';

/**
 * Saves the text and gives its id; nothing is saved for an empty text, nor of a family that was erased.
 * The same text behind the same link has the same id, so that a page sent twice keeps one note. The id tells nothing of
 * the text: its key is the link's secret, which is kept nowhere.
 */
export async function saveNote(
  deps: VolunteerDependencies,
  visit: Visit,
  text: string,
): Promise<{ noteId?: string }> {
  const { link } = visit;
  if (text === '' || visit.state.personalDataErased) return {};
  const noteId = createHmac('sha256', visit.secret)
    .update(`${link.askId}\n${text}`)
    .digest('base64url')
    .slice(0, 22);
  if (visit.state.noteIds.includes(noteId)) return { noteId };
  const by = { role: 'volunteer', id: link.person } as const;
  await deps.people.saveNote({ id: noteId, reference: link.reference, text, by, at: deps.now() });
  return { noteId };
}
