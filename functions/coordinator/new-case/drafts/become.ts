/** Makes a draft what it was typed for: a new case, or more in one that the family has. Safe to repeat. */
import { failed, ok, type Refusal, type Result } from '#case';
import type { Draft } from '#functions/store/ports.ts';
import { addToCase } from '../add-to-case.ts';
import { openCase } from '../open-case.ts';
import type { OnDraft } from './on-draft.ts';

type Became = NonNullable<Draft['became']>;

/** The draft's id is the form's: sent twice, it opens one case and adds each thing once. */
export async function become(the: OnDraft): Promise<Result<Became, Refusal>> {
  const { draft, deps } = the;
  const became = await carriedOut(the);
  // Where this fails, or another request was first, the draft still leads to its case, and expires.
  if (became.ok) await deps.people.saveDraft({ ...draft, sections: {}, became: became.value });
  return became;
}

async function carriedOut(the: OnDraft): Promise<Result<Became, Refusal>> {
  const { draft, journey } = the;
  const { decision, intake, form } = journey;
  if (decision.is === 'same-as') {
    const { reference } = decision.alike;
    const added = await addToCase(the, reference, { id: draft.id, form, at: draft.startedAt });
    return added.ok ? ok({ reference, how: 'added' }) : failed(added.failure);
  }
  if (intake === undefined) throw new Error('a draft that is not complete was sent');
  return ok({ reference: await openCase(the, intake, draft.id), how: 'opened' });
}
