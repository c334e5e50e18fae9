/** Sends an email by Amazon SES. */
import { type SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { failed, ok, type Result } from '#case';
import type { Delivery, SendFailure } from '../ports.ts';
import { emailFailure } from './failure.ts';

export interface Email {
  from: string;
  to: string;
  configurationSet: string;
  mime: Buffer;
  messageId: string;
}

/** SES allows letters, figures, `_` and `-` in the values of tags. */
const tagValue = (text: string): string => text.replace(/[^A-Za-z0-9_-]/g, '_');

/** @throws what the service reports of itself (throttling, faults, a wrong set-up), for the workflow to try again. */
export async function sendEmail(client: SESClient, email: Email): Promise<Result<Delivery, SendFailure>> {
  const command = new SendRawEmailCommand({
    Source: email.from,
    Destinations: [email.to],
    RawMessage: { Data: email.mime },
    ConfigurationSetName: email.configurationSet,
    // Comes back with every receipt, so that an operator can tell which message it was.
    Tags: [{ Name: 'message', Value: tagValue(email.messageId) }],
  });
  try {
    const { MessageId: providerId } = await client.send(command);
    if (providerId === undefined) throw new Error('The email service gave no message id');
    return ok({ providerId });
  } catch (error) {
    const failure = emailFailure(error);
    if (failure === undefined) throw error;
    return failed(failure);
  }
}
