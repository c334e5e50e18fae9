/** Whoever raised a case is told when it is done, unless they closed it themselves. */
import type { CaseReference, MessageId } from '#case';
import { reachOf } from '#functions/messages/reach.ts';
import { type SendingCollaborators, sendAndRecord } from '#functions/messages/send-and-record.ts';
import type { Cases, People } from '#functions/store/ports.ts';
import type { Reaction } from './reaction.ts';

interface Collaborators extends SendingCollaborators {
  cases: Pick<Cases, 'load' | 'carryOut' | 'events'>;
  people: Pick<People, 'find'>;
  baseUrl: string;
}

export function tellWhoOpened(the: Collaborators): Reaction {
  return async ({ reference, sequence, event, by }) => {
    if (event.type !== 'closed') return;
    const state = await the.cases.load(reference);
    if (state?.openedBy === undefined || state.openedBy === by.id) return;
    const person = await the.people.find(state.openedBy);
    const channel = person && reachOf(person)[0];
    const messageId = `case-done-${sequence}`;
    if (person === undefined || channel === undefined) return;
    if (await wasSent(the, reference, sequence, messageId)) return;
    const caseLink = `${the.baseUrl}/coordinator/cases/${reference}`;
    const content = { kind: 'case-done', reference, caseLink } as const;
    await sendAndRecord(the, { reference, messageId, person, channel, content, repeated: false });
  };
}

/** What follows the closing in the log says whether an earlier run of this reaction came that far. */
async function wasSent(the: Collaborators, reference: CaseReference, closing: number, messageId: MessageId) {
  const { items } = await the.cases.events(reference, { after: closing, limit: 100 });
  return items.some(({ event }) => event.type === 'message-sent' && event.messageId === messageId);
}
