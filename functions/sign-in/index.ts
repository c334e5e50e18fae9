/** The sign-in door, wired: where staff's sessions begin and end. */
import { clock } from '#functions/runtime/clock.ts';
import { readEnvironment } from '#functions/runtime/environment.ts';
import { surroundings } from '#functions/runtime/surroundings.ts';
import { createPeople } from '#functions/store/index.ts';
import { createDoor } from '#functions/web/door.ts';
import { staffSessions } from '#functions/web/session/index.ts';
import { createAttempts } from './attempts.ts';
import { createSignInPages } from './pages.ts';
import { createProvider } from './provider.ts';

const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_LOGOUT } = readEnvironment([
  'OIDC_ISSUER',
  'OIDC_CLIENT_ID',
  'OIDC_LOGOUT',
]);
const { store, organisation, baseUrl } = surroundings();
const site = { name: organisation.name, baseUrl };
const { keyRing, sessions, endedSessions } = staffSessions(site, organisation, store);

const pages = createSignInPages({
  provider: createProvider({ issuer: OIDC_ISSUER, clientId: OIDC_CLIENT_ID, logout: OIDC_LOGOUT, baseUrl }),
  attempts: createAttempts({ keyRing, site, now: clock.now }),
  sessions,
  endedSessions,
  people: createPeople(store),
});

export const handler = createDoor('sign-in', pages, site, sessions);
