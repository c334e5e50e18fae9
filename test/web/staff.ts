/** Members of staff who have signed in, for tests of a door: their session's cookie, and the token of their forms. */
import type { EndedSessions } from '#functions/store/index.ts';
import { createKeyRing } from '#functions/web/session/key-ring.ts';
import { createSessions, type Sessions } from '#functions/web/session/sessions.ts';
import { type Asked, site } from './events.ts';

export const hour = 3_600_000;
export const limits = { idle: 2 * hour, longest: 12 * hour };

/** Sessions ended from our side, by person; nobody's, unless a test does it. */
export function endedInMemory(now: () => number = () => 0): EndedSessions {
  const ended = new Map<string, { before: number; ids: Set<string> }>();
  const of = (person: string) => ended.get(person) ?? { before: 0, ids: new Set<string>() };
  return {
    find: async (person) => of(person),
    endAll: async (person) => void ended.set(person, { ...of(person), before: now() }),
    endOne: async (person, id) => void ended.set(person, { ...of(person), ids: of(person).ids.add(id) }),
  };
}

/** A secret that never changes, unless a test says so. */
export const keyRingOf = (
  now: () => number,
  current: () => string = () => 'a secret for tests',
  previous: () => string | undefined = () => undefined,
) => createKeyRing({ current: async () => current(), previous: async () => previous() }, now);

/** @param now milliseconds since 1970 of the system's clock. */
export const staffSessions = (
  now: () => number = () => 0,
  endedSessions: EndedSessions = endedInMemory(now),
): Sessions => createSessions({ keyRing: keyRingOf(now), site, limits, endedSessions, now });

export interface Staff {
  id: string;
  roles: string[];
  name?: string;
  language?: 'kk' | 'ru' | 'en';
}

/** A browser in which somebody has just signed in: it sends their cookie, and their forms carry a token. */
export async function signedIn(sessions: Sessions, staff: Staff) {
  const { id, roles, name = id, language } = staff;
  const person = { person: id, roles, name, ...(language && { language }) };
  const [cookie = ''] = (await sessions.begin(person, { is: 'unknown' })).split('; ');
  const standing = await sessions.standing([cookie]);
  if (standing.is === 'unknown') throw new Error('A session that its own maker does not know');
  const token = await sessions.formToken(standing.session);
  return {
    cookie,
    token,
    /** What they ask for, as their browser sends it. */
    asks: (asked: Asked): Asked => ({
      ...asked,
      cookies: [...(asked.cookies ?? []), cookie],
      ...(asked.form && { form: { 'form-token': token, ...asked.form } }),
    }),
  };
}
