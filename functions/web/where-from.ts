/** Whose page a request comes from: ours, another site's, or nobody says. */
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Site } from './site.ts';

export type WhereFrom = 'our-own-page' | 'another-site' | 'unsaid';

const hostOf = (address: string): string | undefined =>
  URL.canParse(address) ? new URL(address).host : undefined;

/**
 * Browsers say it in `Sec-Fetch-Site`, which no page can forge; older ones in `Origin`, which is `null` for our own
 * forms as well under `Referrer-Policy: no-referrer`. A client that sends neither is old, or no browser.
 */
export function whereFrom({ headers }: Pick<APIGatewayProxyEventV2, 'headers'>, site: Site): WhereFrom {
  const from = headers['sec-fetch-site'];
  if (from !== undefined) return from === 'same-origin' || from === 'none' ? 'our-own-page' : 'another-site';
  const origin = headers['origin'];
  if (origin === undefined || origin === 'null') return 'unsaid';
  const host = hostOf(origin);
  const own = host !== undefined && (host === headers['host'] || host === hostOf(site.baseUrl));
  return own ? 'our-own-page' : 'another-site';
}
