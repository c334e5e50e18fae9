import { describe, expect, test } from 'vitest';
import { receiptOf } from '#functions/messages/receipts/receipt-of.ts';
import { bounced, byEmail, bySms, complained, sent } from './published.ts';

describe('What became of an email', () => {
  const of = (outcome: object) => ({ channel: 'email', labels: sent, outcome });

  test.each([
    ['arrived', byEmail('Delivery', { delivery: { smtpResponse: '250 OK' } }), { status: 'delivered' }],
    ['has no such mailbox', bounced('Permanent'), { status: 'bounced', complaint: false }],
    [
      'is on the list of dead addresses',
      bounced('Permanent', 'OnAccountSuppressionList'),
      { status: 'bounced', complaint: false },
    ],
    ['met a full mailbox', bounced('Transient', 'MailboxFull'), { status: 'failed', code: 'not-for-now' }],
    ['came back unclearly', bounced('Undetermined'), { status: 'failed', code: 'not-for-now' }],
    ['was called spam', complained('abuse'), { status: 'bounced', complaint: true }],
    ['was complained about without a word', complained(), { status: 'bounced', complaint: true }],
    [
      'held a virus',
      byEmail('Reject', { reject: { reason: 'Bad content' } }),
      { status: 'failed', code: 'refused-content' },
    ],
    [
      'could not be built',
      byEmail('Rendering Failure', { failure: {} }),
      { status: 'failed', code: 'refused-content' },
    ],
  ])('%s', (_what, published, outcome) => expect(receiptOf(published)).toEqual(of(outcome)));

  test.each([
    ['was handed to SES', byEmail('Send', { send: {} })],
    ['is still being tried', byEmail('DeliveryDelay', { deliveryDelay: {} })],
    ['was opened', byEmail('Open', { open: {} })],
    ['was found to be no spam', complained('not-spam')],
    ['is none, only SES’s greeting', 'Successfully validated SNS topic for Amazon SES event publishing.'],
  ])('%s: nothing to record', (_what, published) => expect(receiptOf(published)).toBeUndefined());
});

describe('What became of an SMS', () => {
  const of = (outcome: object) => ({ channel: 'sms', labels: sent, outcome });

  test.each([
    ['TEXT_DELIVERED', { status: 'delivered' }],
    ['TEXT_SUCCESSFUL', { status: 'delivered' }],
    ['TEXT_INVALID', { status: 'bounced', complaint: false }],
    ['TEXT_INVALID_MESSAGE', { status: 'failed', code: 'refused-content' }],
    ['TEXT_BLOCKED', { status: 'failed', code: 'blocked' }],
    ['TEXT_CARRIER_BLOCKED', { status: 'failed', code: 'blocked' }],
    ['TEXT_PROTECT_BLOCKED', { status: 'failed', code: 'blocked' }],
    ['TEXT_UNREACHABLE', { status: 'failed', code: 'unreachable' }],
    ['TEXT_CARRIER_UNREACHABLE', { status: 'failed', code: 'unreachable' }],
    ['TEXT_TTL_EXPIRED', { status: 'failed', code: 'expired' }],
    ['TEXT_SPAM', { status: 'failed', code: 'spam' }],
    ['TEXT_UNKNOWN', { status: 'failed', code: 'unknown' }],
  ])('%s', (eventType, outcome) => expect(receiptOf(bySms(eventType))).toEqual(of(outcome)));

  test.each([
    ['TEXT_QUEUED', false],
    ['TEXT_PENDING', false],
    ['TEXT_SENT', false],
    ['TEXT_SUCCESSFUL', false],
    ['TEXT_CARRIER_UNREACHABLE', false],
  ])('%s on the way: nothing to record yet', (eventType, isFinal) =>
    expect(receiptOf(bySms(eventType, isFinal))).toBeUndefined(),
  );
});

describe('A receipt that makes no sense', () => {
  test.each([
    ['no JSON', 'erlan@example.org was not found'],
    ['nothing known', '{"hello":"erlan@example.org"}'],
    ['a new kind of event', bySms('TEXT_READ_ALOUD')],
    ['a kind of bounce that does not exist', bounced('erlan@example.org')],
    ['no case', byEmail('Delivery').replace('K7M2Q9XH', 'erlan@example.org')],
    ['a mistyped case', byEmail('Delivery').replace('K7M2Q9XH', 'K7M2Q9XJ')],
    ['a message that none of ours is called', bySms('TEXT_DELIVERED').replace('assessment-1_1_0', 'hello')],
    ['no person', bySms('TEXT_DELIVERED').replace('person-1', '+77017654321')],
  ])('is refused by a code that names nobody: %s', (_what, published) => {
    let thrown: unknown;
    try {
      receiptOf(published);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(Error);
    expect(String(thrown)).toBe('Error: malformed-receipt');
    expect(thrown).not.toHaveProperty('cause');
  });
});
