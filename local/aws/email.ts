/** SES: a public stand-in checks the call and the mail; what it accepts goes into the outbox. */
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import PostalMime from 'postal-mime';
import * as v from 'valibot';
import type { TakeMessage } from '../outbox/send.ts';
import type { Sending } from '../outbox/sending.ts';
import type { AwsBackend, AwsRequest, AwsResponse } from './endpoint.ts';

export interface LocalEmail {
  answer: AwsBackend;
  close(): Promise<void>;
}

const standIn = v.object({
  default: v.custom<(config: { host: string; port: number }) => Promise<Server>>(
    (value) => typeof value === 'function',
  ),
});

/** As SES words each: an error's code and its message. */
const refusals = {
  'daily-limit': ['Throttling', 'Daily message quota exceeded.'],
  'sending-paused': ['AccountSendingPausedException', 'Email sending is disabled for the account.'],
  'spend-limit': undefined,
} as const;

export async function openEmail(take: TakeMessage, sending: Pick<Sending, 'hindrance'>): Promise<LocalEmail> {
  const { default: serve } = v.parse(standIn, createRequire(import.meta.url)('aws-ses-v2-local'));
  const server = await serve({ host: '127.0.0.1', port: 0 });
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;

  return {
    answer: async (request) => {
      const hindrance = sending.hindrance('email');
      const refusal = hindrance && refusals[hindrance];
      if (refusal) return refused(refusal[0], refusal[1]);
      const checked = await check(url, request);
      if (checked.status !== 200) return checked;
      const form = new URLSearchParams(request.body.toString());
      // The stand-in's ids are short random numbers; ours have to differ for as long as the outbox is kept.
      const providerId = `local-${crypto.randomUUID()}`;
      take({ providerId, channel: 'email', ...(await seen(form)) });
      return { ...checked, body: String(checked.body).replace(/ses-\d+/, providerId) };
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function check(url: string, request: AwsRequest): Promise<AwsResponse> {
  const headers = {
    'content-type': String(request.headers['content-type']),
    authorization: String(request.headers.authorization),
  };
  const answered = await fetch(url, { method: 'POST', headers, body: new Uint8Array(request.body) });
  const body = await answered.text();
  // It keeps each mail in memory, which the outbox does already, and better.
  await fetch(`${url}/clear-store`, { method: 'POST' });
  return {
    status: answered.status,
    headers: { 'content-type': answered.headers.get('content-type') ?? 'text/xml' },
    body,
  };
}

const refused = (code: string, message: string): AwsResponse => ({
  status: 400,
  headers: { 'content-type': 'text/xml' },
  body: `<ErrorResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>${crypto.randomUUID()}</RequestId></ErrorResponse>`,
});

/** The mail as its reader would see it. */
async function seen(form: URLSearchParams) {
  const mail = await PostalMime.parse(Buffer.from(form.get('RawMessage.Data') ?? '', 'base64'));
  const to = form.get('Destinations.member.1') ?? mail.to?.[0]?.address ?? '';
  return {
    to,
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    ...(mail.html === undefined ? {} : { html: mail.html }),
    labels: tagsIn(form),
  };
}

/** The query protocol numbers them: `Tags.member.1.Name`, `Tags.member.1.Value`. */
const tagsIn = (form: URLSearchParams): Record<string, string> =>
  Object.fromEntries(
    [...form].flatMap(([field, name]) =>
      /^Tags\.member\.\d+\.Name$/.test(field)
        ? [[name, form.get(field.replace(/Name$/, 'Value')) ?? '']]
        : [],
    ),
  );
