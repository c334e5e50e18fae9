/**
 * A sign-in under way, kept in a cookie of its own in the browser that began it: so it can only be finished there, and
 * pages that are opened side by side each come to their end.
 */
import { randomNonce, randomPKCECodeVerifier, randomState } from 'openid-client';
import * as v from 'valibot';
import { cookie, cookieIn, cookieNames } from '#functions/web/session/cookies.ts';
import type { KeyRing } from '#functions/web/session/key-ring.ts';
import { open, seal } from '#functions/web/session/sealed.ts';
import type { Site } from '#functions/web/site.ts';

const attemptSchema = v.object({
  state: v.string(),
  nonce: v.string(),
  verifier: v.string(),
  /** Path and query that the person asked for. */
  to: v.string(),
  /** Milliseconds since 1970. */
  startedAt: v.number(),
});
export type Attempt = v.InferOutput<typeof attemptSchema>;

export interface Attempts {
  /** @returns with the cookies that remember it, and forget others where too many are under way. */
  begin(to: string, cookies: readonly string[]): Promise<{ attempt: Attempt; cookies: string[] }>;
  /** The attempt that a state belongs to; undefined when it is over, too old, or was begun in another browser. */
  find(cookies: readonly string[], state: string): Promise<Attempt | undefined>;
  /** The cookie that forgets it. */
  forget(state: string): string;
}

/** Long enough for a code that comes by email. */
const longestSeconds = 15 * 60;
/**
 * Bytes that they may take up together: a request's headers may have 10 KB, and a browser that opens again with 20 tabs
 * has to fit. Each is 600, or three times that where the address that was asked for is long.
 */
const mostBytes = 5_000;

export function createAttempts(deps: {
  keyRing: KeyRing;
  site: Pick<Site, 'baseUrl'>;
  now(): number;
}): Attempts {
  const { keyRing, site, now } = deps;
  return {
    async begin(to, cookies) {
      const attempt = {
        state: randomState(),
        nonce: randomNonce(),
        verifier: randomPKCECodeVerifier(),
        to,
        startedAt: now(),
      };
      const sealed = await seal(keyRing, 'sign-in', attempt);
      const others = cookieNames(site, cookies).filter((name) => name.startsWith(prefix));
      const bytes = others.reduce(
        (sum, name) => sum + (cookieIn(site, cookies, name)?.length ?? 0),
        sealed.length,
      );
      const forgotten = bytes <= mostBytes ? [] : others.map((name) => cookie(site, name, '', 0));
      return {
        attempt,
        cookies: [...forgotten, cookie(site, nameOf(attempt.state), sealed, longestSeconds)],
      };
    },
    async find(cookies, state) {
      const sealed = cookieIn(site, cookies, nameOf(state));
      const attempt = sealed && (await open(keyRing, 'sign-in', attemptSchema, sealed));
      if (!attempt || attempt.state !== state) return undefined;
      return now() - attempt.startedAt < longestSeconds * 1000 ? attempt : undefined;
    },
    forget: (state) => cookie(site, nameOf(state), '', 0),
  };
}

const prefix = 'sign-in-';

/** A state is ours only in these characters: no other may come into a cookie's name. */
const nameOf = (state: string): string => `${prefix}${state.replaceAll(/[^\w-]/g, '').slice(0, 12)}`;
