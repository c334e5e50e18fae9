import { PinpointSMSVoiceV2Client, SendTextMessageCommand } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import type { SNSEvent } from 'aws-lambda';
import { beforeEach, describe, expect, test } from 'vitest';
import { processEndpoint } from '#local/aws/endpoint.ts';
import { openServices } from '#local/aws/services.ts';
import { openDatabase } from '#local/database.ts';
import { fateOf } from '#local/outbox/fate.ts';
import { linksIn } from '#local/outbox/links.ts';
import type { InvokeResult } from '#local/states/index.ts';
import { createActivity } from '#local/time/activity.ts';

const now = Date.parse('2026-11-23T05:00:00Z');

/** A machine with nothing but the services; `react` stands for the function that records receipts. */
async function machine(react: (event: SNSEvent) => Promise<InvokeResult>, database = freshDatabase()) {
  const activity = createActivity();
  const services = await openServices({
    database,
    tables: undefined,
    states: { api: async () => ({ status: 400, body: {} }) },
    invoke: (_, event) => activity.track(react(event as SNSEvent)),
    activity,
    now: () => now,
    timersChanged: () => undefined,
    onCall: () => undefined,
  });
  const endpoint = await processEndpoint();
  endpoint.answerWith(services.answer);
  const options = {
    region: 'eu-central-1',
    endpoint: endpoint.url,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  };
  return { services, activity, ses: new SESClient(options), sms: new PinpointSMSVoiceV2Client(options) };
}

function freshDatabase() {
  const opened = openDatabase(undefined);
  if (!opened.ok) throw new Error('a database in memory is nobody else’s');
  return opened.value;
}

const mail = (to: string) =>
  [
    'From: Asar <asar@example.org>',
    `To: ${to}`,
    'Subject: =?utf-8?B?0prQsNC20LXRgiDQsdCw0YA=?=',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Көмек керек: http://localhost:3000/v/abc. Рахмет!',
  ].join('\r\n');

const received: unknown[] = [];
const receive = async (event: SNSEvent): Promise<InvokeResult> => {
  received.push(JSON.parse(event.Records[0]?.Sns.Message ?? ''));
  return { ok: true, payload: null };
};
beforeEach(() => {
  received.length = 0;
});

describe('what is sent', () => {
  test('an email is in the outbox as its reader sees it, before the sender hears that it was sent', async () => {
    const { services, ses, activity } = await machine(receive);
    const sent = await ses.send(
      new SendRawEmailCommand({
        RawMessage: { Data: Buffer.from(mail('olga@volunteers.example')) },
        Destinations: ['olga@volunteers.example'],
        Tags: [{ Name: 'message', Value: 'assessment-1_1_0' }],
      }),
    );
    expect(services.outbox.list({ limit: 10 })).toMatchObject([
      {
        channel: 'email',
        to: 'olga@volunteers.example',
        subject: 'Қажет бар',
        text: expect.stringContaining('Көмек керек'),
        links: ['http://localhost:3000/v/abc'],
        when: '2026-11-23T05:00:00.000Z',
        providerId: sent.MessageId,
      },
    ]);
    await activity.idle();
    expect(received).toMatchObject([
      { eventType: 'Delivery', mail: { messageId: sent.MessageId, tags: { message: ['assessment-1_1_0'] } } },
    ]);
    expect(services.outbox.list({ limit: 1 })).toMatchObject([{ status: 'delivered' }]);
  });

  test('an SMS too, and its receipt names it', async () => {
    const { services, sms, activity } = await machine(receive);
    const sent = await sms.send(
      new SendTextMessageCommand({
        DestinationPhoneNumber: '+77010000111',
        MessageBody: 'Сәлем',
        Context: { message: 'staff-12' },
      }),
    );
    await activity.idle();
    expect(services.outbox.list({ limit: 1 })).toMatchObject([{ channel: 'sms', to: '+77010000111' }]);
    expect(received).toMatchObject([
      { eventType: 'TEXT_DELIVERED', messageId: sent.MessageId, context: { message: 'staff-12' } },
    ]);
  });

  test('an SMS to what is no number is refused, and kept nowhere', async () => {
    const { services, sms } = await machine(receive);
    const command = new SendTextMessageCommand({ DestinationPhoneNumber: '8701', MessageBody: 'Сәлем' });
    await expect(sms.send(command)).rejects.toThrow(expect.objectContaining({ name: 'ValidationException' }));
    expect(services.outbox.counts()).toEqual({ email: 0, sms: 0 });
  });
});

describe('a receipt', () => {
  test('comes after the function that sent the message has ended', async () => {
    const order: string[] = [];
    const { sms, activity } = await machine(async () => {
      order.push('receipt');
      return { ok: true, payload: null };
    });
    const sender = (async () => {
      await sms.send(
        new SendTextMessageCommand({ DestinationPhoneNumber: '+77010000111', MessageBody: 'a' }),
      );
      await new Promise((resolve) => setTimeout(resolve, 20));
      order.push('sender has ended');
    })();
    await activity.track(sender);
    await activity.idle();
    expect(order).toEqual(['sender has ended', 'receipt']);
  });

  test('that could not be recorded comes again after a restart', async () => {
    const database = freshDatabase();
    const before = await machine(() => new Promise(() => undefined), database);
    await before.sms.send(
      new SendTextMessageCommand({ DestinationPhoneNumber: '+77010000111', MessageBody: 'a' }),
    );
    const after = await machine(receive, database);
    await after.services.catchUp();
    await after.activity.idle();
    expect(received).toMatchObject([{ eventType: 'TEXT_DELIVERED' }]);
  });

  test('says that it failed for the addresses that are made to fail', () => {
    expect(fateOf('bounce+olga@simulator.amazonses.com')).toBe('bounced');
    expect(fateOf('complaint@simulator.amazonses.com')).toBe('complaint');
    expect(fateOf('+77010000000')).toBe('bounced');
    expect(fateOf('olga@volunteers.example')).toBe('delivered');
  });
});

test('links are found without the sentence around them', () => {
  expect(linksIn('Ашыңыз: http://localhost:3000/v/a-b_c. (немесе https://x.example/?a=1&b=2)')).toEqual([
    'http://localhost:3000/v/a-b_c',
    'https://x.example/?a=1&b=2',
  ]);
});
