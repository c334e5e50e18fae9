/** The sign-in door with a provider that does what a test says, and a browser that keeps cookies. */
import type { Context } from 'aws-lambda';
import { createAttempts } from '#functions/sign-in/attempts.ts';
import type { Identity } from '#functions/sign-in/identity.ts';
import { createSignInPages } from '#functions/sign-in/pages.ts';
import type { Provider } from '#functions/sign-in/provider.ts';
import type { Person } from '#functions/store/ports.ts';
import { createDoor } from '#functions/web/door.ts';
import { createSessions } from '#functions/web/session/sessions.ts';
import { createCookieJar } from '#local/demo/cookie-jar.ts';
import { somebody } from '../coordinator/office.ts';
import { type Asked, gatewayEvent, site } from '../web/events.ts';
import { endedInMemory, keyRingOf, limits } from '../web/staff.ts';

export const dana: Identity = {
  id: 'dana',
  name: 'Dana Omarova',
  email: 'dana@example.org',
  roles: ['coordinator'],
};

export function entrance() {
  const time = { at: 0 };
  const now = () => time.at;
  const people = new Map<string, Person>();
  /** What the provider answers next. */
  const provider: { identity: Identity | Error; reachable: boolean } = { identity: dana, reachable: true };
  const store = { reachable: true };
  const answering: Provider = {
    async signInAt({ state }, language, hint = '') {
      if (!provider.reachable) throw new TypeError('fetch failed');
      return `https://login.example/authorize?${new URLSearchParams({ state, language, hint })}`;
    },
    async identify() {
      if (provider.identity instanceof Error) throw provider.identity;
      return provider.identity;
    },
    async signOutAt() {
      if (!provider.reachable) throw new TypeError('fetch failed');
      return 'https://login.example/logout?client_id=asar';
    },
  };
  const keyRing = keyRingOf(now);
  const endedSessions = endedInMemory(now);
  const sessions = createSessions({ keyRing, site, limits, endedSessions, now });
  const pages = createSignInPages({
    provider: answering,
    attempts: createAttempts({ keyRing, site, now }),
    sessions,
    endedSessions: {
      ...endedSessions,
      async endOne(...session) {
        if (!store.reachable) throw new Error('the store does not answer');
        await endedSessions.endOne(...session);
      },
    },
    people: {
      find: async (id) => people.get(id),
      async save(person) {
        if (people.has(person.id)) return { ok: false, failure: 'changed-meanwhile' };
        people.set(person.id, { ...person, version: 1 });
        return { ok: true, value: { ...person, version: 1 } };
      },
    },
  });
  const door = createDoor('sign-in', pages, site, sessions);
  const jar = createCookieJar();

  async function ask(asked: Asked) {
    const { cookie = '' } = jar.header();
    const cookies = cookie === '' ? [] : cookie.split('; ');
    const answer = await door(gatewayEvent({ ...asked, cookies }), {} as Context);
    jar.keep(answer.cookies ?? []);
    const location = answer.headers?.['location'];
    const refresh = answer.headers?.['refresh'];
    return { status: answer.statusCode, location, refresh, body: answer.body ?? '' };
  }
  const begin = async (query: Record<string, string> = {}, headers: Record<string, string> = {}) => {
    const { location } = await ask({ path: '/sign-in', query, headers });
    return new URL(String(location)).searchParams.get('state') ?? '';
  };

  return {
    time,
    people,
    provider,
    store,
    sessions,
    ask,
    /** @returns the state that the provider is given. */
    begin,
    comeBack: (state: string, query: Record<string, string> = { code: 'a-code' }) =>
      ask({ path: '/signed-in', query: { ...query, state } }),
    /** Who the browser's cookie says has signed in. */
    async who() {
      const standing = await sessions.standing((jar.header().cookie ?? '').split('; '));
      return standing.is === 'signed-in' ? standing.session : undefined;
    },
    /** What the browser keeps, as a thief would copy it. */
    cookies: () => (jar.header().cookie ?? '').split('; '),
    cookieBytes: () => (jar.header().cookie ?? '').length,
    knows: (person: Partial<Person> & { id: string }) => people.set(person.id, somebody(person.id, person)),
  };
}
