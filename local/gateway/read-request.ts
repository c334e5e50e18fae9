/** Reads a request whole, up to a limit. */
import type { IncomingMessage } from 'node:http';
import type { HttpRequest } from './event.ts';

/** More than any form of ours holds, and what a function can be given: 6 MB once it is in base64. */
const mostBytes = 4 * 1024 * 1024;

/** @returns 'too-large' as soon as that is known. */
export async function readRequest(incoming: IncomingMessage): Promise<HttpRequest | 'too-large'> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming) {
    size += chunk.length;
    if (size > mostBytes) return 'too-large';
    chunks.push(chunk);
  }
  const [path = '/', ...query] = (incoming.url ?? '/').split('?');
  return {
    method: incoming.method ?? 'GET',
    path,
    query: query.join('?'),
    headers: joined(incoming),
    body: Buffer.concat(chunks),
    sourceIp: incoming.socket.remoteAddress ?? '127.0.0.1',
  };
}

function joined({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(',') : value]],
    ),
  );
}
