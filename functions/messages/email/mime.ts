/** A letter as it goes over the wire. */
import MailComposer from 'nodemailer/lib/mail-composer';
import type { Letter } from './letter.ts';
import { letterHtml } from './letter-html.tsx';
import { letterText } from './letter-text.ts';

export interface Envelope {
  from: { name: string; address: string };
  to: { name: string; address: string };
  date: Date;
}

type Headers = Record<string, string | { prepared: true; value: string }>;

/** Prepared, or the composer would fold and encode them, and mail programs would no longer find their button (RFC 8058). */
const stopHeaders = (link: string): Headers => ({
  'List-Unsubscribe': { prepared: true, value: `<${link}>` },
  'List-Unsubscribe-Post': { prepared: true, value: 'List-Unsubscribe=One-Click' },
});

/** Two names for one thing: mail programs know the one or the other. */
const urgentHeaders: Headers = { Importance: 'high', 'X-Priority': '1' };

/** SES puts its own Message-ID in place of the composer's, and it is that one by which receipts come in. */
export function mimeOf(letter: Letter, envelope: Envelope): Promise<Buffer> {
  return new MailComposer({
    ...envelope,
    subject: letter.subject,
    text: letterText(letter),
    html: letterHtml(letter),
    headers: {
      // Keeps answering machines quiet (RFC 3834): their answers would come back as bounces.
      'Auto-Submitted': 'auto-generated',
      'Content-Language': letter.language,
      ...(letter.urgent ? urgentHeaders : {}),
      ...(letter.stop ? stopHeaders(letter.stop.link) : {}),
    },
  })
    .compile()
    .build();
}
