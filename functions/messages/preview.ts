/** A message as it will be read, rendered by the very functions that send it; only the secret of its link is not known yet. */
import type { Channel, Language } from '#case';
import type { Person } from '#functions/store/ports.ts';
import { letterOf, type Sender } from './email/letter-of.ts';
import { letterText } from './email/letter-text.ts';
import type { MessageContent } from './ports.ts';
import { recipientOf } from './recipient.ts';
import { smsText } from './sms/text-of.ts';

export interface Preview {
  language: Language;
  /** An SMS has none. */
  subject?: string;
  text: string;
}

/** As long as a real one, so that an SMS is cut to its parts in the same place. */
export const secretToCome = 'x'.repeat(22);

export function previewOf(
  sender: Sender,
  channel: Channel,
  person: Person,
  content: MessageContent,
): Preview {
  const to = recipientOf(person);
  const { language } = to;
  if (channel === 'sms') return { language, text: withoutSecret(smsText(language, sender.name, content)) };
  const letter = letterOf(sender, to, content);
  return { language, subject: letter.subject, text: withoutSecret(letterText(letter)) };
}

const withoutSecret = (text: string): string => text.replaceAll(secretToCome, '…');
