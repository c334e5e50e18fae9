/** What SES and the SMS service publish, in the shapes of their guides, and the notification it comes in. */

export const sent = { reference: 'K7M2Q9XH', messageId: 'assessment-1.1.0', person: 'person-1' };

const mail = {
  timestamp: '2026-11-22T04:00:00.012Z',
  source: 'Love Kazakhstan <help@asar.example.org>',
  messageId: 'ses-1',
  destination: ['erlan@example.org'],
  headersTruncated: false,
  tags: {
    case: [sent.reference],
    message: ['assessment-1_1_0'],
    person: [sent.person],
    'ses:configuration-set': ['asar-email'],
  },
};

export const byEmail = (eventType: string, more: object = {}): string =>
  JSON.stringify({ eventType, mail, ...more });

export const bounced = (bounceType: string, bounceSubType = 'General'): string =>
  byEmail('Bounce', {
    bounce: {
      bounceType,
      bounceSubType,
      bouncedRecipients: [{ emailAddress: 'erlan@example.org', action: 'failed', status: '5.1.1' }],
      timestamp: '2026-11-22T04:00:02.669Z',
      feedbackId: 'feedback-1',
    },
  });

export const complained = (complaintFeedbackType?: string): string =>
  byEmail('Complaint', {
    complaint: {
      complainedRecipients: [{ emailAddress: 'erlan@example.org' }],
      timestamp: '2026-11-22T05:00:00.000Z',
      feedbackId: 'feedback-2',
      complaintSubType: null,
      ...(complaintFeedbackType && { complaintFeedbackType }),
    },
  });

export const bySms = (eventType: string, isFinal = true): string =>
  JSON.stringify({
    eventType,
    eventVersion: '1.0',
    eventTimestamp: 1_795_320_000_000,
    isFinal,
    originationPhoneNumber: 'ASAR',
    destinationPhoneNumber: '+77017654321',
    isoCountryCode: 'KZ',
    messageId: 'sms-1',
    messageRequestTimestamp: 1_795_319_999_000,
    messageEncoding: 'Unicode',
    messageType: 'TRANSACTIONAL',
    messageStatus: eventType.replace('TEXT_', ''),
    context: { case: sent.reference, message: 'assessment-1_1_0', person: sent.person },
    totalMessageParts: 2,
    totalMessagePrice: 0.2,
    totalCarrierFee: 0,
  });

export const notification = (...messages: string[]) => ({
  Records: messages.map((Message) => ({
    EventSource: 'aws:sns',
    EventVersion: '1.0',
    EventSubscriptionArn: 'arn:aws:sns:eu-central-1:123456789012:receipts:1',
    Sns: { Type: 'Notification', MessageId: 'sns-1', TopicArn: 'arn', Message, MessageAttributes: {} },
  })),
});
