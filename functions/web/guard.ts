/** Who may come in at a door, and whether a form was sent from our own pages. */
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Door } from '#functions/routes.ts';
import type { User } from './page.ts';
import type { Site } from './site.ts';

export type GuardRefusal = 'not-signed-in' | 'wrong-role' | 'foreign-form';

const hostOf = (address: string): string | undefined =>
  URL.canParse(address) ? new URL(address).host : undefined;

/**
 * A form sent from another site's page is refused. Browsers say where a request comes from in `Sec-Fetch-Site`;
 * it decides where it is given, because under `Referrer-Policy: no-referrer` our own forms carry `Origin: null`.
 * A client that sends neither header is no browser, and carries nobody's session by accident.
 */
function isForeign(event: APIGatewayProxyEventV2, site: Site): boolean {
  const from = event.headers['sec-fetch-site'];
  if (from !== undefined) return from !== 'same-origin' && from !== 'none';
  const origin = event.headers['origin'];
  if (origin === undefined) return false;
  const host = hostOf(origin);
  return host === undefined || (host !== event.headers['host'] && host !== hostOf(site.baseUrl));
}

/** What keeps this request out, or undefined. The volunteer door is open: its links are the keys. */
export function guard(
  door: Door,
  event: APIGatewayProxyEventV2,
  user: User | undefined,
  site: Site,
): GuardRefusal | undefined {
  if (door === 'volunteer') return undefined;
  if (user === undefined) return 'not-signed-in';
  if (!user.roles.includes(door)) return 'wrong-role';
  return event.requestContext.http.method === 'POST' && isForeign(event, site) ? 'foreign-form' : undefined;
}
