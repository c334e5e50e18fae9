import { PinpointSMSVoiceV2Client } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Language, languages } from '#case';
import { createMessenger } from '#functions/messages/messenger.ts';
import type { MessageContent, Messenger } from '#functions/messages/ports.ts';
import { escalation, organisation, question } from '../contents.ts';
import { type Posted, type SesStandIn, startSes } from './ses-stand-in.ts';

const labels = { reference: 'K7M2Q9XD', messageId: 'assessment-1.1.0', person: 'person-1' };
let ses: SesStandIn;
let messenger: Messenger;

beforeAll(async () => {
  ses = await startSes();
  messenger = createMessenger({
    ses: ses.client,
    sms: new PinpointSMSVoiceV2Client({ region: 'local' }),
    email: { from: 'help@asar.example.org', configurationSet: 'asar-email' },
    smsOrigin: { configurationSet: 'asar-sms' },
    organisation,
  });
});
afterAll(() => ses.close());

async function posted(content: MessageContent, language: Language = 'kk'): Promise<Posted> {
  const to = { name: 'Ерлан Оспанов', language, email: 'erlan@example.org' };
  const sent = await messenger.send('email', to, content, labels);
  expect(sent).toEqual({ ok: true, value: { providerId: expect.stringMatching(/^.{10,}$/) } });
  const last = ses.posted.at(-1);
  if (last === undefined) throw new Error('Nothing was sent');
  return last;
}
const header = ({ mail }: Posted, name: string) => mail.headers.find(({ key }) => key === name)?.value;

describe('An email sent through SES', () => {
  test('goes to one person, in the configuration set by which receipts come', async () => {
    const { fields, mail } = await posted(question);
    expect(fields.get('Action')).toBe('SendRawEmail');
    expect(fields.get('ConfigurationSetName')).toBe('asar-email');
    expect(fields.get('Destinations.member.1')).toBe('erlan@example.org');
    expect(fields.get('Destinations.member.2')).toBeNull();
    expect([1, 2, 3].map((tag) => fields.get(`Tags.member.${tag}.Value`))).toEqual([
      'K7M2Q9XD',
      'assessment-1_1_0',
      'person-1',
    ]);
    expect(mail.from).toMatchObject({ name: 'Love Kazakhstan', address: 'help@asar.example.org' });
    expect(mail.to).toMatchObject([{ name: 'Ерлан Оспанов', address: 'erlan@example.org' }]);
  });

  test.each(languages)('arrives whole, letters of %s included', async (language) => {
    const { mail } = await posted(question, language);
    const subjects = {
      kk: 'Отбасына не қажет екенін біліңізші (мерзімі – 27 қараша)',
      ru: 'Просьба: узнать до 27 ноября, что нужно семье',
      en: 'Please find out what a family needs by 27 November',
    };
    expect(mail.subject).toBe(subjects[language]);
    expect(mail.text).toContain('Айгүл, Байсерке');
    expect(mail.text).toContain(question.link);
    expect(mail.html).toContain(`<html lang="${language}">`);
    expect(mail.html).toContain(`href="${question.link}"`);
    expect(mail.attachments).toEqual([]);
  });

  test('offers the mail program its own way to stop, unfolded and unencoded', async () => {
    const sent = await posted(question);
    expect(sent.raw).toContain(`\r\nList-Unsubscribe: <${question.stopLink}>\r\n`);
    expect(sent.raw).toContain('\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n');
  });

  test('says that a machine wrote it, and in which language', async () => {
    const sent = await posted(question);
    expect(header(sent, 'auto-submitted')).toBe('auto-generated');
    expect(header(sent, 'content-language')).toBe('kk');
    expect(header(sent, 'x-priority')).toBeUndefined();
  });

  test('keeps every line within what mail servers allow', async () => {
    const { raw } = await posted(question, 'ru');
    expect(Math.max(...raw.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998);
    expect(raw).toMatch(/^[\p{ASCII}]*$/u);
  });

  test('is of high priority to staff when it is urgent, and offers staff no way to stop', async () => {
    const sent = await posted(escalation, 'ru');
    expect(sent.mail.subject).toBe('СРОЧНО. Дело K7M2-Q9XD: семье нужна помощь прямо сейчас');
    expect(header(sent, 'importance')).toBe('high');
    expect(header(sent, 'x-priority')).toBe('1');
    expect(header(sent, 'list-unsubscribe')).toBeUndefined();
  });

  test('takes no second header out of a name', async () => {
    const to = { name: 'Eve\r\nBcc: eve@example.org', language: 'en' as const, email: 'eve@example.net' };
    await messenger.send('email', to, question, labels);
    expect(ses.posted.at(-1)?.mail.bcc ?? []).toEqual([]);
    expect(ses.posted.at(-1)?.raw.split('\r\n\r\n')[0]).not.toMatch(/^bcc:/im);
  });
});
