/** The volunteers' door as a browser, or a mail scanner, meets it. */
import { routes } from '#functions/routes.ts';
import { answerOf } from '#local/gateway/answer.ts';
import { gatewayEvent } from '#local/gateway/event.ts';
import { createMatchRoute } from '#local/gateway/match-route.ts';
import type { Simulated } from './simulated-system.ts';

export interface Seen {
  status: number;
  location: string | undefined;
  body: string;
}
export type Method = 'GET' | 'HEAD' | 'POST';

const match = createMatchRoute(routes);

export async function ask(
  { sandboxes, now }: Pick<Simulated, 'sandboxes' | 'now'>,
  method: Method,
  address: string,
  form: Readonly<Record<string, string>> = {},
): Promise<Seen> {
  const { pathname: path, search } = new URL(address, 'http://asar.test');
  const matched = match(method, path);
  if (typeof matched === 'string') throw new Error(`${method} ${path}: ${matched}`);
  const event = gatewayEvent(
    {
      method,
      path,
      query: search.slice(1),
      headers: { host: 'asar.test', 'content-type': 'application/x-www-form-urlencoded' },
      body: Buffer.from(method === 'POST' ? new URLSearchParams(form).toString() : ''),
      sourceIp: '127.0.0.1',
    },
    matched,
    now(),
  );
  const { status, headers, body } = answerOf(await sandboxes.invoke('volunteer', event));
  const { location } = headers;
  return { status, location: typeof location === 'string' ? location : undefined, body: String(body) };
}
