/** A local SES for tests: accepts what the real client sends, and keeps the mail as it went over the wire. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SESClient } from '@aws-sdk/client-ses';
import sesLocal from 'aws-ses-v2-local';
import PostalMime, { type Email } from 'postal-mime';

export interface Posted {
  /** The request's fields as SES's query protocol names them. */
  fields: URLSearchParams;
  mail: Email;
  /** Unread, for what a reader would tidy away. */
  raw: string;
}

export interface SesStandIn {
  client: SESClient;
  posted: Posted[];
  close(): Promise<void>;
}

const portOf = (server: Server) => (server.address() as AddressInfo).port;
const closed = (server: Server) => new Promise<void>((resolve) => server.close(() => resolve()));

/** The local SES keeps mail only as it understood it, so a server before it notes the request and passes it on. */
export async function startSes(): Promise<SesStandIn> {
  const ses = await sesLocal({ host: '127.0.0.1', port: 0 });
  const posted: Posted[] = [];
  const before = createServer(async (request, response) => {
    const body = await text(request);
    const fields = new URLSearchParams(body);
    const raw = Buffer.from(fields.get('RawMessage.Data') ?? '', 'base64').toString();
    posted.push({ fields, raw, mail: await PostalMime.parse(raw) });
    const headers = {
      authorization: request.headers.authorization ?? '',
      'content-type': request.headers['content-type'] ?? '',
    };
    const answer = await fetch(`http://127.0.0.1:${portOf(ses)}/`, { method: 'POST', headers, body });
    response.writeHead(answer.status, { 'content-type': 'text/xml' }).end(await answer.text());
  });
  await new Promise<void>((resolve) => before.listen(0, '127.0.0.1', resolve));
  const client = new SESClient({
    endpoint: `http://127.0.0.1:${portOf(before)}`,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const close = async () => {
    client.destroy();
    await Promise.all([closed(before), closed(ses)]);
  };
  return { client, posted, close };
}
