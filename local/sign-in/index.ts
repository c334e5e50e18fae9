/** Signing in on this machine: the provider and its page for choosing a person, made when somebody first signs in. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type Provider from 'oidc-provider';
import * as v from 'valibot';
import { type HttpAnswer, jsonMessage } from '../gateway/answer.ts';
import { isOwnOrigin } from '../gateway/loopback-only.ts';
import { readRequest } from '../gateway/read-request.ts';
import { accounts } from './accounts.ts';
import { createProviderMemory } from './memory.ts';
import { choosingPath, providerPath } from './paths.ts';

/** @returns 'answered', or what there is to answer; undefined for addresses that are none of its own. */
export type LocalSignIn = (
  incoming: IncomingMessage,
  outgoing: ServerResponse,
) => Promise<'answered' | HttpAnswer | undefined>;

/** @param url of the front doors, once they are open. */
export function createLocalSignIn(url: () => string): LocalSignIn {
  const memory = createProviderMemory();
  let opened: Promise<Provider> | undefined;
  // Its packages are heavy to load, and many a system never has anybody signing in.
  const provider = () => {
    opened ??= import('./provider.ts').then(({ openProvider }) => openProvider(url(), memory));
    return opened;
  };

  return async (incoming, outgoing) => {
    const { pathname, searchParams } = new URL(incoming.url ?? '/', 'http://localhost');
    if (pathname.startsWith(choosingPath)) return choose(await provider(), incoming, outgoing);
    if (!pathname.startsWith(`${providerPath}/`)) return undefined;
    const hint = searchParams.get('login_hint');
    const session = /(?:^|; )_session=([\w-]+)/.exec(incoming.headers.cookie ?? '')?.[1];
    // Whoever is to sign in as somebody else is not asked to sign out first.
    if (hint !== null && session !== undefined) memory.forgetSession(session, hint);
    const answerFor = (await provider()).callback();
    await answerFor(mounted(incoming), outgoing);
    return 'answered';
  };
}

/** As a router hands it on: its own part of the address, and beside it the whole. */
function mounted(incoming: IncomingMessage): IncomingMessage {
  const whole = incoming.url ?? '/';
  return Object.assign(incoming, { originalUrl: whole, url: whole.slice(providerPath.length) });
}

const chosen = v.object({ person: v.string() });

async function choose(
  provider: Provider,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<'answered' | HttpAnswer> {
  const { choosePage, goneAnswer } = await import('./pages.tsx');
  const underWay = await provider.interactionDetails(incoming, outgoing).catch(() => undefined);
  if (underWay === undefined) return goneAnswer();
  const all = await accounts();
  const as = async (accountId: string) => {
    await provider.interactionFinished(incoming, outgoing, { login: { accountId } });
    return 'answered' as const;
  };

  if (incoming.method !== 'POST') {
    const expected = all.find(({ id }) => id === underWay.params['login_hint']);
    return expected === undefined ? choosePage(all) : as(expected.id);
  }
  if (!isOwnOrigin(incoming.headers.origin, incoming.headers.host))
    return jsonMessage(403, 'Only pages of this server may post here');
  const request = await readRequest(incoming);
  const form = request === 'too-large' ? '' : request.body.toString();
  const read = v.safeParse(chosen, Object.fromEntries(new URLSearchParams(form)));
  const found = read.success && all.find(({ id }) => id === read.output.person);
  if (found) return as(found.id);
  const error = { error: 'access_denied', error_description: 'Nobody was chosen' };
  await provider.interactionFinished(incoming, outgoing, error);
  return 'answered';
}
