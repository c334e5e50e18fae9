/** End User Messaging SMS: takes a text message and puts it into the outbox. */
import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import type { TakeMessage } from '../outbox/send.ts';
import type { Sending } from '../outbox/sending.ts';
import type { AwsBackend } from './endpoint.ts';
import { jsonAnswer, jsonOf, operationOf } from './json-answer.ts';

const sendTextMessage = v.object({
  DestinationPhoneNumber: v.pipe(v.string(), v.regex(/^\+[1-9][0-9]{1,14}$/)),
  /** The service takes at most 1600 characters. */
  MessageBody: v.pipe(v.string(), v.minLength(1), v.maxLength(1600)),
  MessageType: v.optional(v.picklist(['TRANSACTIONAL', 'PROMOTIONAL'])),
  Context: v.optional(v.record(v.string(), v.string()), {}),
});

/** As the service words each: an error's name and its reason. */
const refusals = {
  'spend-limit': ['ServiceQuotaExceededException', 'MONTHLY_SPEND_LIMIT_REACHED_FOR_TEXT'],
  'sending-paused': ['AccessDeniedException', 'ACCOUNT_DISABLED'],
  'daily-limit': undefined,
} as const;

export function createSms(take: TakeMessage, sending: Pick<Sending, 'hindrance'>): AwsBackend {
  return async (request) => {
    const operation = operationOf(request);
    if (operation !== 'SendTextMessage') return invalid(`${operation} is not supported by the local system`);
    const read = v.safeParse(sendTextMessage, jsonOf(request));
    if (!read.success) return invalid(v.getDotPath(read.issues[0]) ?? 'request');
    const hindrance = sending.hindrance('sms');
    const refusal = hindrance && refusals[hindrance];
    if (refusal) return jsonAnswer(400, { __type: refusal[0], Message: refusal[1], Reason: refusal[1] });
    const providerId = randomUUID();
    take({
      providerId,
      channel: 'sms',
      to: read.output.DestinationPhoneNumber,
      subject: '',
      text: read.output.MessageBody,
      labels: read.output.Context,
    });
    return jsonAnswer(200, { MessageId: providerId });
  };
}

const invalid = (what: string) =>
  jsonAnswer(400, { __type: 'ValidationException', Message: what, Reason: 'INVALID_PARAMETER' });
