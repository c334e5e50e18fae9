/** Sends an email by Amazon SES. */
import { type SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { failed, ok, type Result } from '#case';
import { type MessageLabels, writtenLabels } from '../labels.ts';
import type { Delivery, SendFailure } from '../ports.ts';
import { emailFailure } from './failure.ts';

export interface Email {
  from: string;
  to: string;
  configurationSet: string;
  mime: Buffer;
  labels: MessageLabels;
}

/** @throws what the service reports of itself (throttling, faults, a wrong set-up), for the workflow to try again. */
export async function sendEmail(client: SESClient, email: Email): Promise<Result<Delivery, SendFailure>> {
  const command = new SendRawEmailCommand({
    Source: email.from,
    Destinations: [email.to],
    RawMessage: { Data: email.mime },
    ConfigurationSetName: email.configurationSet,
    Tags: Object.entries(writtenLabels(email.labels)).map(([Name, Value]) => ({ Name, Value })),
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
