/** The messages that were sent, emails by SES and SMS alike, as their readers would see them. */
import * as v from 'valibot';
import type { Message } from '#local/demo/control-room.ts';
import { linksIn } from '#local/outbox/links.ts';
import { account, type Emulator } from '../cloud/emulator.ts';
import type { TextMessages } from './text-messages.ts';

const kept = v.object({
  messages: v.record(
    v.string(),
    v.array(
      v.object({
        Source: v.string(),
        To: v.array(v.string()),
        Subject: v.string(),
        BodyText: v.string(),
        BodyHtml: v.nullish(v.string(), ''),
        /** Seconds since 1970. */
        Timestamp: v.number(),
      }),
    ),
  ),
});

type Letter = Pick<Message, 'channel' | 'to' | 'subject' | 'text'> & { at: number; isCognitos: boolean };

export interface Outbox {
  /** What Asar sent, oldest first. */
  messages(): Promise<Message[]>;
  /** The code that came last from Cognito. @throws Error when none has come. */
  signInCode(email: string): Promise<string>;
}

export function createOutbox({ url }: Pick<Emulator, 'url'>, { taken }: Pick<TextMessages, 'taken'>): Outbox {
  async function letters(): Promise<Letter[]> {
    const answer = await fetch(`${url}/_ministack/ses/messages?account=${account}`);
    const { messages } = v.parse(kept, await answer.json());
    return (messages[account] ?? []).map(({ Source, To, Subject, BodyText, BodyHtml, Timestamp }) => ({
      channel: 'email',
      to: addressIn(To.join(',')),
      subject: Subject,
      text: BodyText || BodyHtml,
      at: Timestamp * 1000,
      isCognitos: addressIn(Source).endsWith('@verificationemail.com'),
    }));
  }

  return {
    async messages() {
      const emails = (await letters()).filter(({ isCognitos }) => !isCognitos);
      const texts = taken.map((one) => ({ channel: 'sms' as const, subject: '', ...one }));
      return [...emails, ...texts]
        .toSorted((one, other) => one.at - other.at)
        .map(({ channel, to, subject, text, at }, index) => ({
          ...{ id: index + 1, channel, to, subject, text },
          links: linksIn(text),
          when: new Date(at).toISOString(),
        }));
    },
    async signInCode(email) {
      const last = (await letters()).findLast(({ to, isCognitos }) => isCognitos && to === email);
      const code = /\b\d{6,8}\b/.exec(last?.text ?? '')?.[0];
      if (code === undefined) throw new Error(`No code to sign in with was sent to ${email}`);
      return code;
    },
  };
}

/** `Zhanna Iskakova <zhanna@volunteers.example>` */
const addressIn = (to: string): string => /<([^<>]+)>\s*$/.exec(to)?.[1] ?? to;
