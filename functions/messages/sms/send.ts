/** Sends an SMS by AWS End User Messaging. */
import { type PinpointSMSVoiceV2Client, SendTextMessageCommand } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { failed, ok, type Result } from '#case';
import { type MessageLabels, writtenLabels } from '../labels.ts';
import type { Delivery, SendFailure } from '../ports.ts';
import { smsFailure } from './failure.ts';

export interface SmsOrigin {
  /** Phone number, sender id or pool; absent where the country's shared route is used. */
  originationIdentity?: string;
  configurationSet: string;
}

export interface Sms {
  /** E.164. */
  phone: string;
  text: string;
  labels: MessageLabels;
}

/** @throws what the service reports of itself (throttling, faults, a wrong set-up), for the workflow to try again. */
export async function sendSms(
  client: PinpointSMSVoiceV2Client,
  origin: SmsOrigin,
  sms: Sms,
): Promise<Result<Delivery, SendFailure>> {
  const command = new SendTextMessageCommand({
    DestinationPhoneNumber: sms.phone,
    OriginationIdentity: origin.originationIdentity,
    ConfigurationSetName: origin.configurationSet,
    MessageBody: sms.text,
    MessageType: 'TRANSACTIONAL',
    Context: writtenLabels(sms.labels),
  });
  try {
    const { MessageId: providerId } = await client.send(command);
    if (providerId === undefined) throw new Error('The SMS service gave no message id');
    return ok({ providerId });
  } catch (error) {
    const failure = smsFailure(error);
    if (failure === undefined) throw error;
    return failed(failure);
  }
}
