/**
 * Adds what a form says to a case that the family has already: needs one by one, the story as a note. Each is written
 * once however often the form comes, because it carries the form's id.
 */
import {
  type CaseCommand,
  type CaseReference,
  type CaseState,
  type Instant,
  ok,
  type Refusal,
  type Result,
} from '#case';
import type { Form } from '#functions/web/forms/form.ts';
import { carryOut } from '../carry-out.ts';
import type { OnPage } from '../on-page.ts';
import { type KnownSoFar, knownSoFar } from './known-so-far.ts';

export interface Addition {
  /** Of the form: what it adds is known by it. */
  id: string;
  form: Form;
  /** When the form was begun: its note stands in one place, however often it is saved. */
  at: Instant;
}

export async function addToCase(
  the: OnPage,
  reference: CaseReference,
  addition: Addition,
): Promise<Result<void, Refusal>> {
  const { deps, user, by } = the;
  const state = await deps.cases.load(reference);
  if (state === undefined) return { ok: false, failure: { refused: 'no-such-case' } };
  const text = await noteOf(the, reference, knownSoFar(addition.form));
  const commands = commandsFor(state, addition, text !== undefined, user.id);
  if (text !== undefined && commands.some(({ type }) => type === 'reference-note'))
    await deps.people.saveNote({ id: addition.id, reference, text, by, at: addition.at });
  for (const command of commands) {
    const done = await carryOut(the, reference, command);
    if (!done.ok) return done;
  }
  return ok(undefined);
}

/** What is left to do; a closed case is opened again first, by whoever adds to it. */
function commandsFor(state: CaseState, { id, form }: Addition, withNote: boolean, coordinator: string) {
  const { needs } = knownSoFar(form);
  const left: CaseCommand[] = needs
    .map((need, index) => ({ type: 'add-need' as const, need, assessed: false, id: `${id}-${index + 1}` }))
    .filter((command) => state.needs.every((need) => need.id !== command.id));
  if (withNote && !state.noteIds.includes(id)) left.unshift({ type: 'reference-note', noteId: id });
  if (left.length > 0 && state.stage === 'closed') left.unshift({ type: 're-open', coordinator });
  return left;
}

/** The story, and how to reach the family where that is not as it was: so that nothing is lost that was typed. */
async function noteOf(the: OnPage, reference: CaseReference, told: KnownSoFar): Promise<string | undefined> {
  const { say, deps } = the;
  const household = await deps.people.findHousehold(reference);
  const { story, phone, address, village } = told;
  const moved = address !== undefined && address !== household?.address;
  const lines = [
    story,
    phone !== undefined && phone !== household?.phone ? say('same.new-phone', { phone }) : undefined,
    moved ? say('same.new-address', { address: [address, village].filter(Boolean).join(', ') }) : undefined,
  ].filter((line) => line !== undefined);
  return lines.length === 0 ? undefined : lines.join('\n\n');
}
