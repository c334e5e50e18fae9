import { PinpointSMSVoiceV2Client, SendTextMessageCommand } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { mockClient } from 'aws-sdk-client-mock';
import { afterEach, describe, expect, test } from 'vitest';
import { createMessenger } from '#functions/messages/messenger.ts';
import { organisation, question } from './contents.ts';

const ses = mockClient(SESClient);
const sms = mockClient(PinpointSMSVoiceV2Client);
afterEach(() => {
  ses.reset();
  sms.reset();
});

const messenger = createMessenger({
  ses: new SESClient({ region: 'local' }),
  sms: new PinpointSMSVoiceV2Client({ region: 'local' }),
  email: { from: 'help@asar.example.org', configurationSet: 'asar-email' },
  smsOrigin: { originationIdentity: 'ASAR', configurationSet: 'asar-sms' },
  organisation,
});
const volunteer = {
  name: 'Ерлан',
  language: 'ru',
  email: 'erlan@example.org',
  phone: '+77017654321',
} as const;
const labels = { reference: 'K7M2Q9XD', messageId: 'assessment-1.1.0', person: 'person-1' };
const send = (channel: 'email' | 'sms') => messenger.send(channel, volunteer, question, labels);

const refusal = (name: string, more: object = {}) => Object.assign(new Error('refused'), { name, ...more });

describe('An SMS', () => {
  test('goes out as a transactional one, under the organisation’s name, with its receipt asked for', async () => {
    sms.on(SendTextMessageCommand).resolves({ MessageId: 'sms-1' });
    expect(await send('sms')).toEqual({ ok: true, value: { providerId: 'sms-1' } });
    expect(sms.commandCalls(SendTextMessageCommand)[0]?.args[0].input).toEqual({
      DestinationPhoneNumber: '+77017654321',
      OriginationIdentity: 'ASAR',
      ConfigurationSetName: 'asar-sms',
      MessageBody: `Love Kazakhstan: просим к 27.11 узнать нужды семьи: Айгүл, Байсерке ${question.link}`,
      MessageType: 'TRANSACTIONAL',
      Context: { case: 'K7M2Q9XD', message: 'assessment-1_1_0', person: 'person-1' },
    });
  });

  test.each([
    ['opted-out', refusal('ConflictException', { Reason: 'DESTINATION_PHONE_NUMBER_OPTED_OUT' })],
    ['rejected', refusal('ConflictException', { Reason: 'DESTINATION_PHONE_NUMBER_NOT_VERIFIED' })],
    [
      'spend-limit',
      refusal('ServiceQuotaExceededException', { Reason: 'MONTHLY_SPEND_LIMIT_REACHED_FOR_TEXT' }),
    ],
    ['sending-paused', refusal('AccessDeniedException', { Reason: 'ACCOUNT_DISABLED' })],
    ['rejected', refusal('ValidationException', { Reason: 'DESTINATION_COUNTRY_BLOCKED' })],
    [
      'no-such-address',
      refusal('ValidationException', {
        Reason: 'FIELD_VALIDATION_FAILED',
        Fields: [{ Name: 'DestinationPhoneNumber', Message: 'bad' }],
      }),
    ],
  ])('that cannot reach this person is a known failure: %s', async (code, error) => {
    sms.on(SendTextMessageCommand).rejects(error);
    expect(await send('sms')).toEqual({ ok: false, failure: { code } });
  });

  test.each([
    refusal('ThrottlingException'),
    refusal('AccessDeniedException'),
    refusal('InternalServerException'),
    refusal('ResourceNotFoundException'),
    refusal('ConflictException', { Reason: 'NO_ORIGINATION_IDENTITIES_FOUND' }),
    refusal('ServiceQuotaExceededException', { Reason: 'DAILY_DESTINATION_CALL_LIMIT' }),
    refusal('ValidationException', { Reason: 'FIELD_VALIDATION_FAILED', Fields: [{ Name: 'MessageBody' }] }),
  ])('is left to be tried again when the fault is the service’s or ours: $name $Reason', async (error) => {
    sms.on(SendTextMessageCommand).rejects(error);
    await expect(send('sms')).rejects.toBe(error);
  });

  test('without an id to know its receipt by is a fault', async () => {
    sms.on(SendTextMessageCommand).resolves({});
    await expect(send('sms')).rejects.toThrow('no message id');
  });
});

describe('An email', () => {
  test.each([
    ['rejected', refusal('MessageRejected')],
    ['no-such-address', refusal('InvalidParameterValue')],
    ['daily-limit', refusal('Throttling', { message: 'Daily message quota exceeded.' })],
    ['sending-paused', refusal('AccountSendingPausedException')],
    ['sending-paused', refusal('ConfigurationSetSendingPausedException')],
  ])('that cannot reach this person is a known failure: %s', async (code, error) => {
    ses.on(SendRawEmailCommand).rejects(error);
    expect(await send('email')).toEqual({ ok: false, failure: { code } });
  });

  test.each([
    refusal('Throttling', { message: 'Maximum sending rate exceeded.' }),
    refusal('ConfigurationSetDoesNotExistException'),
    refusal('TimeoutError'),
  ])('is left to be tried again when the fault is the service’s or ours: $name', async (error) => {
    ses.on(SendRawEmailCommand).rejects(error);
    await expect(send('email')).rejects.toBe(error);
  });

  test('without an id to know its receipt by is a fault', async () => {
    ses.on(SendRawEmailCommand).resolves({});
    await expect(send('email')).rejects.toThrow('no message id');
  });
});

test.each(['email', 'sms'] as const)(
  'Nothing is sent by %s to a person who has no such address',
  async (channel) => {
    const nobody = { name: 'Ерлан', language: 'ru' } as const;
    const sent = await messenger.send(channel, nobody, question, labels);
    expect(sent).toEqual({ ok: false, failure: { code: 'no-address' } });
    expect([...ses.calls(), ...sms.calls()]).toEqual([]);
  },
);
