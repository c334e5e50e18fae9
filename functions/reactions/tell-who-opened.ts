/** Whoever raised a case is told when it is done, unless they closed it themselves. */

import type { Messenger } from '#functions/messages/ports.ts';
import { reachOf } from '#functions/messages/reach.ts';
import { log } from '#functions/runtime/log.ts';
import type { Cases, People } from '#functions/store/ports.ts';
import type { Reaction } from './reaction.ts';

interface Collaborators {
  cases: Pick<Cases, 'load' | 'carryOut'>;
  people: Pick<People, 'find'>;
  messenger: Messenger;
  baseUrl: string;
}

export function tellWhoOpened(the: Collaborators): Reaction {
  return async ({ reference, sequence, event, by }) => {
    if (event.type !== 'closed') return;
    const state = await the.cases.load(reference);
    if (state?.openedBy === undefined || state.openedBy === by.id) return;
    const person = await the.people.find(state.openedBy);
    const channel = person && reachOf(person)[0];
    if (person === undefined || channel === undefined) return;
    const messageId = `case-done-${sequence}`;
    const caseLink = `${the.baseUrl}/coordinator/cases/${reference}`;
    const to = {
      name: person.name,
      language: person.languages[0] ?? ('ru' as const),
      ...(person.email && { email: person.email }),
      ...(person.phone && { phone: person.phone }),
    };
    const sent = await the.messenger.send(
      channel,
      to,
      { kind: 'case-done', reference, caseLink },
      { messageId },
    );
    if (!sent.ok) return log.warn('message-refused', { reference, channel, code: sent.failure.code });
    await the.cases.carryOut(
      reference,
      { type: 'record-message', status: 'sent', messageId, person: person.id, channel, repeated: false },
      { role: 'workflow' },
    );
  };
}
