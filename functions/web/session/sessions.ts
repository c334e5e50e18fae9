/** Staff's sessions, each kept whole in its own encrypted cookie: on our side is only which were ended before their time. */
import { randomBytes } from 'node:crypto';
import type { EndedSessions } from '#functions/store/index.ts';
import type { Site } from '../site.ts';
import { cookie, cookieIn } from './cookies.ts';
import { formToken, isFormToken } from './form-token.ts';
import type { KeyRing } from './key-ring.ts';
import { open, seal } from './sealed.ts';
import { holds, type Session, type SessionLimits, seen, sessionSchema } from './session.ts';

/**
 * How a visitor stands with us. A session that came to its end is still known, so that its person can go on where they
 * were; one that was ended from our side may be in anybody's hands, and says nothing any more.
 */
export type Standing = { is: 'signed-in' | 'ended'; session: Session } | { is: 'unknown' };

export interface Sessions {
  /** @param cookies `name=value`, each. */
  standing(cookies: readonly string[]): Promise<Standing>;
  /** The cookie that says that the person was seen just now; undefined while the one they have will do. */
  seen(session: Session): Promise<string | undefined>;
  /** The cookie of a session that begins now. Who had one in this browser before goes on in it. */
  begin(person: Pick<Session, 'person' | 'name' | 'roles' | 'language'>, before: Standing): Promise<string>;
  /** The cookie that ends a session. */
  end(): string;
  /** A token for the forms of one page. */
  formToken(session: Session): Promise<string>;
  isFormToken(session: Session, token: string): Promise<boolean>;
}

const name = 'session';

export function createSessions(deps: {
  keyRing: KeyRing;
  site: Pick<Site, 'baseUrl'>;
  limits: SessionLimits;
  endedSessions: Pick<EndedSessions, 'find'>;
  /** Milliseconds since 1970. */
  now(): number;
}): Sessions {
  const { keyRing, site, limits, endedSessions, now } = deps;
  const cookieOf = async (session: Session): Promise<string> =>
    cookie(site, name, await seal(keyRing, 'session', session));

  return {
    async standing(cookies) {
      const sealed = cookieIn(site, cookies, name);
      const session = sealed && (await open(keyRing, 'session', sessionSchema, sealed));
      if (!session) return { is: 'unknown' };
      if (!holds(session, limits, now())) return { is: 'ended', session };
      const { before, ids } = await endedSessions.find(session.person);
      const wasEnded = session.signedInAt < before || ids.has(session.id);
      return wasEnded ? { is: 'unknown' } : { is: 'signed-in', session };
    },
    async seen(session) {
      const again = seen(session, now());
      return again && cookieOf(again);
    },
    begin(person, before) {
      const same = before.is !== 'unknown' && before.session.person === person.person;
      const id = same ? before.session.id : randomBytes(16).toString('base64url');
      return cookieOf({ ...person, id, signedInAt: now(), seenAt: now() });
    },
    end: () => cookie(site, name, '', 0),
    formToken: (session) => formToken(keyRing, session.id),
    isFormToken: (session, token) => isFormToken(keyRing, session.id, token),
  };
}
