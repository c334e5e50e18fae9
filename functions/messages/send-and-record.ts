/** Sends one message and records what became of it: the intention is in the log already, the result follows. */
import { type CaseReference, type Channel, hindranceOf, type MessageId } from '#case';
import { log } from '#functions/runtime/log.ts';
import type { Cases, Person } from '#functions/store/ports.ts';
import type { MessageContent, Messenger, SendFailure } from './ports.ts';
import { recipientOf } from './recipient.ts';

export interface SendingCollaborators {
  cases: Pick<Cases, 'carryOut'>;
  messenger: Messenger;
}

export interface Sending {
  reference: CaseReference;
  messageId: MessageId;
  person: Person;
  channel: Channel;
  content: MessageContent;
  /** A crash after an earlier attempt: the message may arrive twice, and the history says so. */
  repeated: boolean;
}

/** Returns the reason for which it could not be sent, or undefined. */
export async function sendAndRecord(
  the: SendingCollaborators,
  sending: Sending,
): Promise<SendFailure['code'] | undefined> {
  const { reference, messageId, channel, person } = sending;
  const about = { messageId, person: person.id, channel };
  const sent = await the.messenger.send(channel, recipientOf(person), sending.content, {
    reference,
    messageId,
    person: person.id,
  });
  if (sent.ok) {
    await record(the, reference, { ...about, status: 'sent', repeated: sending.repeated });
    return undefined;
  }
  const { code } = sent.failure;
  log.warn(hindranceOf(code) ? 'sending-hindered' : 'message-refused', { reference, channel, code });
  await record(the, reference, { ...about, status: 'failed', code });
  return code;
}

type Outcome =
  | { status: 'sent'; messageId: MessageId; person: string; channel: Channel; repeated: boolean }
  | { status: 'failed'; messageId: MessageId; person: string; channel: Channel; code: string };

const record = (the: SendingCollaborators, reference: CaseReference, outcome: Outcome) =>
  the.cases.carryOut(reference, { type: 'record-message', ...outcome }, { role: 'workflow' });
