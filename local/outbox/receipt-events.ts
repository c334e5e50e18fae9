/** What SES and End User Messaging publish about a message, wrapped by SNS as the function receives it. */
import type { SNSEvent } from 'aws-lambda';
import { topicArn } from '../aws/names.ts';
import type { OutboxMessage } from './outbox.ts';

export type Fate = 'delivered' | 'bounced' | 'complaint';
type Sent = Pick<OutboxMessage, 'providerId' | 'to' | 'when' | 'labels'>;

/** @param at UTC instant at which the provider learned of it. */
export function receiptEvent(message: OutboxMessage, fate: Fate, at: string): SNSEvent {
  const published = message.channel === 'email' ? emailEvent(message, fate, at) : smsEvent(message, fate, at);
  return {
    Records: [
      {
        EventSource: 'aws:sns',
        EventVersion: '1.0',
        EventSubscriptionArn: `${topicArn(message.channel)}:local`,
        Sns: {
          Type: 'Notification',
          MessageId: `${message.providerId}-${fate}`,
          TopicArn: topicArn(message.channel),
          Subject: '',
          Message: JSON.stringify(published),
          Timestamp: at,
          SignatureVersion: '1',
          Signature: 'local',
          SigningCertUrl: 'https://sns.invalid/local.pem',
          UnsubscribeUrl: 'https://sns.invalid/unsubscribe',
          MessageAttributes: {},
        },
      },
    ],
  };
}

function emailEvent(message: Sent, fate: Fate, at: string): unknown {
  const mail = {
    timestamp: message.when,
    messageId: message.providerId,
    source: 'asar@example.org',
    sourceArn: 'arn:aws:ses:eu-central-1:000000000000:identity/example.org',
    sendingAccountId: '000000000000',
    destination: [message.to],
    headersTruncated: false,
    headers: [],
    commonHeaders: { to: [message.to], messageId: message.providerId },
    tags: Object.fromEntries(Object.entries(message.labels).map(([name, value]) => [name, [value]])),
  };
  const feedback = { timestamp: at, feedbackId: `${message.providerId}-${fate}` };
  if (fate === 'bounced')
    return {
      eventType: 'Bounce',
      mail,
      bounce: {
        ...feedback,
        bounceType: 'Permanent',
        bounceSubType: 'General',
        bouncedRecipients: [
          { emailAddress: message.to, action: 'failed', status: '5.1.1', diagnosticCode: 'smtp; 550 5.1.1' },
        ],
        reportingMTA: 'dns; local',
      },
    };
  if (fate === 'complaint')
    return {
      eventType: 'Complaint',
      mail,
      complaint: {
        ...feedback,
        complainedRecipients: [{ emailAddress: message.to }],
        complaintFeedbackType: 'abuse',
        arrivalDate: at,
      },
    };
  return {
    eventType: 'Delivery',
    mail,
    delivery: {
      timestamp: at,
      processingTimeMillis: 1,
      recipients: [message.to],
      smtpResponse: '250 ok',
      reportingMTA: 'local',
    },
  };
}

/** What End User Messaging publishes, as `receiptEvent` has it in its wrapping. */
export function smsEvent(message: Sent, fate: Fate, at: string): unknown {
  const delivered = fate === 'delivered';
  return {
    eventType: delivered ? 'TEXT_DELIVERED' : 'TEXT_UNREACHABLE',
    eventVersion: '1.0',
    eventTimestamp: Date.parse(at),
    isFinal: true,
    originationPhoneNumber: 'ASAR',
    destinationPhoneNumber: message.to,
    isoCountryCode: 'KZ',
    messageId: message.providerId,
    messageRequestTimestamp: Date.parse(message.when),
    messageEncoding: 'UNICODE',
    messageType: 'TRANSACTIONAL',
    messageStatus: delivered ? 'DELIVERED' : 'UNREACHABLE',
    messageStatusDescription: delivered
      ? 'Message has been accepted by phone'
      : 'The destination handset is unavailable or switched off',
    context: message.labels,
    totalMessageParts: 1,
    totalMessagePrice: 0,
    totalCarrierFee: 0,
  };
}
