/** A person's browser: opens pages, sends forms, follows where they lead. */
import type { Sending } from './seen-form.ts';
import { type SeenPage, seenPage } from './seen-page.ts';

export interface WireRequest {
  method: 'GET' | 'POST';
  /** Path and query. */
  address: string;
  headers: Readonly<Record<string, string>>;
  body?: string;
}
export interface WireAnswer {
  status: number;
  /** Where the answer sends the browser. */
  location: string | undefined;
  body: string;
}
/** @throws TypeError where nobody answers. */
export type Wire = (request: WireRequest) => Promise<WireAnswer>;

export interface Browser {
  /** @param address path and query, or a whole address of the same system. */
  open(address: string): Promise<SeenPage>;
  send(sending: Sending): Promise<SeenPage>;
}

/** Pages lead no further than this. */
const mostRedirects = 5;

/** @param url of the system, without a path. */
export const wireTo =
  (url: string): Wire =>
  async ({ method, address, headers, body }) => {
    const sent = { method, headers, redirect: 'manual', ...(body !== undefined && { body }) } as const;
    const answer = await fetch(new URL(address, url), sent);
    return {
      status: answer.status,
      location: answer.headers.get('location') ?? undefined,
      body: await answer.text(),
    };
  };

export function createBrowser(wire: Wire): Browser {
  async function follow(request: WireRequest, redirects: number): Promise<SeenPage> {
    const answer = await wire(request);
    if (answer.location === undefined) return seenPage(answer.status, request.address, answer.body);
    if (redirects === 0) throw new Error(`${request.address} leads on and on`);
    return follow(get(pathOf(answer.location)), redirects - 1);
  }
  return {
    open: (address) => follow(get(pathOf(address)), mostRedirects),
    send: ({ address, entries }) =>
      follow(
        {
          method: 'POST',
          address: pathOf(address),
          headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
          body: new URLSearchParams(entries.map(([name, value]) => [name, value])).toString(),
        },
        mostRedirects,
      ),
  };
}

const get = (address: string): WireRequest => ({
  method: 'GET',
  address,
  headers: { 'sec-fetch-site': 'same-origin' },
});

function pathOf(address: string): string {
  const { pathname, search } = new URL(address, 'http://localhost');
  return pathname + search;
}
