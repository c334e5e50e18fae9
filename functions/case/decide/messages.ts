/** What became of a message. */
import type { CaseState, Contact } from '#case/state';
import { accept, alreadyRecorded, type CommandOf, type Decision, invalid } from './decision.ts';

type Status = Exclude<Contact['status'], 'planned'>;

/** What a provider may still say after each status: never back, and nothing twice. */
const mayFollow: Readonly<Record<Contact['status'], readonly Status[]>> = {
  planned: ['sent', 'delivered', 'bounced', 'failed'],
  sent: ['delivered', 'bounced', 'failed'],
  delivered: ['bounced'], // a complaint, or a mailbox that took it and sent it back
  bounced: [],
  failed: [],
  'not-sent': [],
};

export function recordMessage(state: CaseState, command: CommandOf<'record-message'>): Decision {
  const known = statusOf(state, command.messageId);
  if (known !== undefined && !mayFollow[known].includes(command.status)) return alreadyRecorded;
  const { messageId, person, channel } = command;
  const about = { messageId, person, channel };
  switch (command.status) {
    case 'sent':
      return accept({ type: 'message-sent', ...about, repeated: command.repeated });
    case 'delivered':
      return accept({ type: 'message-delivered', ...about });
    case 'bounced':
      return accept({ type: 'message-bounced', ...about, complaint: command.complaint });
    case 'failed':
      return accept({ type: 'message-failed', ...about, code: command.code });
  }
}

/** Undefined for a message that the present state no longer speaks of: an earlier round, or an earlier end. */
function statusOf(state: CaseState, messageId: string): Contact['status'] | undefined {
  const { waitingFor } = state;
  if (waitingFor?.messageId === messageId) {
    if (waitingFor.messageFailed) return 'bounced';
    return waitingFor.messageSent ? 'sent' : 'planned';
  }
  const word = state.closed?.word;
  // What could not be sent is tried again, under the same id.
  if (word?.messageId === messageId) return word.status === 'not-sent' ? 'planned' : word.status;
  return state.asks.flatMap((ask) => ask.contacts).find((contact) => contact.messageId === messageId)?.status;
}

export const stopMessages = ({ person, channels }: CommandOf<'stop-messages'>): Decision =>
  channels.length > 0 ? accept({ type: 'messages-stopped', person, channels }) : invalid('channels');
