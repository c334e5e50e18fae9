/** A message read before it is sent says what will be sent, but for the secret of its link. */
import { describe, expect, it } from 'vitest';
import { letterOf } from '#functions/messages/email/letter-of.ts';
import { letterText } from '#functions/messages/email/letter-text.ts';
import { previewOf, secretToCome } from '#functions/messages/preview.ts';
import { questionContent } from '#functions/messages/question-content.ts';
import { smsText } from '#functions/messages/sms/text-of.ts';
import type { Person } from '#functions/store/ports.ts';

const sender = { name: 'Kind Hands', timeZone: 'Asia/Almaty' };
const nurlan: Person = {
  id: 'nurlan',
  role: 'volunteer',
  name: 'Nurlan',
  email: 'nurlan@example.org',
  phone: '+77011234567',
  languages: ['kk', 'ru'],
  channels: ['sms', 'email'],
  areas: [],
  capacity: 3,
  absences: [],
  stopped: [],
  active: true,
  version: 1,
};
const about = (secret: string) =>
  questionContent({
    card: {
      reference: '7K3M9QT1',
      firstName: 'Aliya',
      village: 'Besqaynar',
      language: 'kk',
      coordinatorName: 'Aigerim',
      coordinatorPhone: '+77010000101',
    },
    ask: { kind: 'delivery', dueBy: '2026-11-30' },
    action: 'ask',
    baseUrl: 'https://asar.example.org',
    secret,
  });
const secret = 'A-real_secret-of-22-ch';

describe('the preview of a message', () => {
  it('of an SMS is cut to its parts as the real one will be, since the secret to come is as long', () => {
    expect(secretToCome).toHaveLength(secret.length);
    const preview = previewOf(sender, 'sms', nurlan, about(secretToCome));
    const real = smsText('kk', sender.name, about(secret));
    expect(preview).toEqual({ language: 'kk', text: real.replace(secret, '…') });
  });

  it('of an email has its subject, and says everything in the first language of who reads it', () => {
    const preview = previewOf(sender, 'email', nurlan, about(secretToCome));
    const real = letterOf(sender, { name: 'Nurlan', language: 'kk' }, about(secret));
    expect(preview.subject).toBe(real.subject);
    expect(preview.text).toBe(letterText(real).replaceAll(secret, '…'));
    expect(preview.text).toContain('https://asar.example.org/v/…/stop');
  });
});
