/** The front doors as a browser, or a mail scanner, meets them. */
import { type Door, routes } from '#functions/routes.ts';
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
type Doors = Pick<Simulated, 'sandboxes' | 'now'>;

interface Knock {
  door: Door;
  method: Method;
  address: string;
  /** A form, as it travels. */
  body: string;
  cookie?: string;
}

const match = createMatchRoute(routes);

export async function knock(
  { sandboxes, now }: Doors,
  { door, method, address, body, cookie }: Knock,
): Promise<Seen> {
  const { pathname: path, search } = new URL(address, 'http://asar.test');
  const matched = match(method, path);
  if (typeof matched === 'string') throw new Error(`${method} ${path}: ${matched}`);
  const event = gatewayEvent(
    {
      method,
      path,
      query: search.slice(1),
      headers: {
        host: 'asar.test',
        'content-type': 'application/x-www-form-urlencoded',
        ...(cookie !== undefined && { cookie, origin: 'http://asar.test', 'sec-fetch-site': 'same-origin' }),
      },
      body: Buffer.from(method === 'POST' ? body : ''),
      sourceIp: '127.0.0.1',
    },
    matched,
    now(),
  );
  const answer = answerOf(await sandboxes.invoke(door, event));
  const { location } = answer.headers;
  return {
    status: answer.status,
    location: typeof location === 'string' ? location : undefined,
    body: String(answer.body),
  };
}

/** At the volunteers' door. */
export const ask = (
  the: Doors,
  method: Method,
  address: string,
  form: Readonly<Record<string, string>> = {},
): Promise<Seen> =>
  knock(the, { door: 'volunteer', method, address, body: new URLSearchParams(form).toString() });
