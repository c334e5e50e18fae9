/**
 * A person's browser: opens pages, sends forms, follows where they lead, and keeps cookies. Tests that need somebody of
 * staff: `createBrowser(wireTo(system.url), 'aigerim')` signs in as her wherever a page asks for it, through the very
 * pages that people use; a real browser does the same at `signInAddress('aigerim', '/coordinator')`.
 */
import { createCookieJar } from './cookie-jar.ts';
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
  /** `Set-Cookie`, each. */
  cookies?: readonly string[];
  body: string;
}
/** @throws TypeError where nobody answers. */
export type Wire = (request: WireRequest) => Promise<WireAnswer>;

export interface Browser {
  /** @param address path and query, or a whole address of the same system. */
  open(address: string): Promise<SeenPage>;
  send(sending: Sending): Promise<SeenPage>;
}

/** Pages lead no further than this: signing in alone takes six steps. */
const mostRedirects = 10;
/** A system that is started anew forgets who was signing in: they begin again. */
const mostSignIns = 3;

/** @param url of the system, without a path. */
export const wireTo =
  (url: string): Wire =>
  async ({ method, address, headers, body }) => {
    const sent = { method, headers, redirect: 'manual', ...(body !== undefined && { body }) } as const;
    const answer = await fetch(new URL(address, url), sent);
    return {
      status: answer.status,
      location: answer.headers.get('location') ?? undefined,
      cookies: answer.headers.getSetCookie(),
      body: await answer.text(),
    };
  };

/** Signs in as this demo user, whoever was signed in before, and leads to a page. */
export const signInAddress = (person: string, to: string): string =>
  `/sign-in?${new URLSearchParams({ to, login_hint: person })}`;

/** @param person id of the member of staff who uses it; absent: of a volunteer. */
export function createBrowser(wire: Wire, person?: string): Browser {
  const jar = createCookieJar();
  // As somebody who has switched to English: what is looked for on pages is in English.
  if (person !== undefined) jar.keep(['lang=en']);

  async function follow(request: WireRequest, redirects = mostRedirects): Promise<SeenPage> {
    // A volunteer's link is opened on a phone of theirs, which has nothing of staff's.
    const isTheirs = request.address.startsWith('/v/');
    const cookies = isTheirs ? {} : jar.header();
    const answer = await wire({ ...request, headers: { ...request.headers, ...cookies } });
    if (!isTheirs) jar.keep(answer.cookies ?? []);
    if (answer.location === undefined) return seenPage(answer.status, request.address, answer.body);
    if (redirects === 0) throw new Error(`${request.address} leads on and on`);
    return follow(get(expecting(person, pathOf(answer.location))), redirects - 1);
  }

  async function open(address: string, signIns = mostSignIns): Promise<SeenPage> {
    const page = await follow(get(address));
    const lost = person !== undefined && page.status === 400 && isOnTheWayIn(page.address);
    return lost && signIns > 0 ? open(address, signIns - 1) : page;
  }

  async function send({ address, entries }: Sending, again = true): Promise<SeenPage> {
    const page = await follow({
      method: 'POST',
      address: pathOf(address),
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
      body: new URLSearchParams(entries.map(([name, value]) => [name, value])).toString(),
    });
    const ended = person !== undefined && page.status === 401;
    if (!ended || !again) return page;
    // As the page says: sign in, come back, and send again what it has kept.
    await open(signInAddress(person, '/signed-in-again'));
    return send(page.form().fill({}), false);
  }

  return { open: (address) => open(pathOf(address)), send: (sending) => send(sending) };
}

const isOnTheWayIn = (address: string): boolean =>
  /^\/(sign-in|signed-in|local\/oidc|local\/sign-in)\b/.test(address);

/** Whoever is asked to sign in says who they are, so that nobody has to be chosen. */
function expecting(person: string | undefined, address: string): string {
  const { pathname, searchParams } = new URL(address, 'http://localhost');
  const asked = pathname === '/sign-in' && person !== undefined && !searchParams.has('login_hint');
  return asked ? signInAddress(person, searchParams.get('to') ?? '/') : address;
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
