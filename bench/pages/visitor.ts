/** Somebody who looks at pages: signs in as people do, then asks the very handlers, without a network between. */
import { resolve } from 'node:path';
import * as v from 'valibot';
import { functions } from '#functions/functions.ts';
import { type Route, routes } from '#functions/routes.ts';
import { createBrowser, type Wire, wireTo } from '#local/demo/browser.ts';
import { createHandlers } from '#local/functions/handlers.ts';
import { createInvoke } from '#local/functions/invoke.ts';
import { gatewayEvent } from '#local/gateway/event.ts';
import { createMatchRoute } from '#local/gateway/match-route.ts';
import type { LocalSystem } from '#local/system-options.ts';
import { createActivity } from '#local/time/activity.ts';

const structured = v.object({
  statusCode: v.number(),
  headers: v.optional(v.record(v.string(), v.string()), {}),
  body: v.optional(v.string(), ''),
  isBase64Encoded: v.optional(v.boolean(), false),
});

interface Answer {
  route: Route;
  status: number;
  headers: Record<string, string>;
  /** As it goes over the network: packed, where the browser takes that. */
  body: Buffer;
}

/** @param accepted codings that the browser takes; absent: none. Undefined for an address of no route. */
export type Visit = (address: string, accepted?: string) => Promise<Answer | undefined>;

export interface Visitor {
  visit: Visit;
  /** Sends the form of this page as it is, and says where that leads. */
  send(address: string): Promise<string>;
}

const matchRoute = createMatchRoute(routes);

/** @param person id of the member of staff; absent: a volunteer, who has nothing but a link. */
export async function createVisitor(system: LocalSystem, person?: string): Promise<Visitor> {
  let cookies: Readonly<Record<string, string>> = {};
  const wire = wireTo(system.url);
  const remembering: Wire = (request) => {
    const { cookie } = request.headers;
    if (cookie !== undefined) cookies = { cookie };
    return wire(request);
  };
  const browser = createBrowser(remembering, person);
  // Twice: only the second time is the session among what is sent.
  if (person !== undefined)
    for (const time of [1, 2]) await browser.open(time === 1 ? '/coordinator' : '/manager');
  const root = resolve(import.meta.dirname, '../..');
  const invoke = createInvoke({
    handlers: createHandlers(functions, root),
    activity: createActivity(),
  });

  const visit: Visit = async (address, accepted) => {
    const [path = '/', query = ''] = address.split('?');
    const matched = matchRoute('GET', path);
    if (typeof matched === 'string') return undefined;
    const headers = {
      host: new URL(system.url).host,
      'accept-language': 'ru',
      ...cookies,
      ...(accepted !== undefined && { 'accept-encoding': accepted }),
    };
    const request = { method: 'GET', path, query, headers, body: Buffer.alloc(0), sourceIp: '127.0.0.1' };
    const result = await invoke(matched.route.door, gatewayEvent(request, matched, system.clock.now()));
    if (!result.ok) throw new Error(`${address} failed: ${result.errorType}`);
    const answer = v.parse(structured, result.payload);
    const body = Buffer.from(answer.body, answer.isBase64Encoded ? 'base64' : 'utf8');
    return { route: matched.route, status: answer.statusCode, headers: answer.headers, body };
  };
  return {
    visit,
    send: async (address) => (await browser.send((await browser.open(address)).form().fill({}))).address,
  };
}
