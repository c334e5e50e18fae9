/** Free text is saved among the people first; the case then only refers to it. */
import type { OnCase } from './on-case.ts';
import { tokenIn } from './tokens.ts';

/** The id of the saved text; undefined for no text. The form's token is the id: sent twice, it is kept once. */
export async function keepNote(the: OnCase, text: string | undefined): Promise<string | undefined> {
  if (text === undefined) return undefined;
  const { deps, request, reference, state, by } = the;
  const id = tokenIn(request.form, deps.newId);
  const kept = state.noteIds.includes(id) || state.closed?.summaryId === id;
  if (!kept) await deps.people.saveNote({ id, reference, text, by, at: deps.now() });
  return id;
}
