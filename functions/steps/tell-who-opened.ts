/** "Tell Who Opened the Case": whoever raised a case hears that it is done, unless they closed it themselves. */
import * as v from 'valibot';
import { type CaseReference, hindranceOf, type Settings, type WordOfTheEnd, wordDueAt } from '#case';
import { reachOf } from '#functions/messages/reach.ts';
import { type SendingCollaborators, sendAndRecord } from '#functions/messages/send-and-record.ts';
import type { Cases, People } from '#functions/store/ports.ts';
import { theCase } from './the-case.ts';

export const tellWhoOpenedInput = v.object({
  reference: v.string(),
  opening: v.number(),
  /** How often Step Functions has tried this before. */
  retries: v.number(),
});

interface Collaborators extends SendingCollaborators {
  cases: Pick<Cases, 'load' | 'carryOut'>;
  people: Pick<People, 'find'>;
  baseUrl: string;
  settings: Settings;
  now(): string;
}

export function tellWhoOpened(the: Collaborators) {
  return async ({ reference, opening, retries }: v.InferOutput<typeof tellWhoOpenedInput>): Promise<void> => {
    const state = await theCase(the.cases, reference);
    const word = state.closed?.word;
    if (state.opening !== opening || word === undefined) return;
    // Tried again, this can come hours after the workflow's look: whoever it is for may be asleep.
    const now = the.now();
    const dueAt = wordDueAt(state, the.settings, now);
    if (dueAt === undefined || dueAt > now) return;
    const person = await the.people.find(word.to);
    const channels = person === undefined ? [] : reachOf(person);
    if (person === undefined || channels.length === 0) return noteThatNobodyHears(the, reference, word);
    const caseLink = `${the.baseUrl}/coordinator/cases/${reference}`;
    const content = { kind: 'case-done', reference, caseLink } as const;
    const { messageId } = word;
    const repeated = retries > 0;
    for (const channel of channels) {
      const failure = await sendAndRecord(the, { reference, messageId, person, channel, content, repeated });
      if (hindranceOf(failure) === undefined) return;
    }
  };
}

/** Nothing is owed any more to whoever cannot be written to. */
async function noteThatNobodyHears(
  { cases }: Collaborators,
  reference: CaseReference,
  { to, messageId }: WordOfTheEnd,
): Promise<void> {
  const about = { messageId, person: to, channel: 'email', code: 'no-address' } as const;
  await cases.carryOut(
    reference,
    { type: 'record-message', status: 'failed', ...about },
    { role: 'workflow' },
  );
}
