/** Where somebody signs in, and is led back to the page that they asked for. */
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

export const signInPath = '/sign-in';

export function signInAddress({
  rawPath,
  rawQueryString,
}: Pick<APIGatewayProxyEventV2, 'rawPath' | 'rawQueryString'>): string {
  const to = rawQueryString === '' ? rawPath : `${rawPath}?${rawQueryString}`;
  return `${signInPath}?${new URLSearchParams({ to })}`;
}

/** The path and query that an address leads to on this site; undefined where it would lead elsewhere, or to nothing. */
export function localAddress(to: string | undefined): string | undefined {
  if (to === undefined || !/^\/(?![/\\])/.test(to) || !URL.canParse(to, placeholder)) return undefined;
  const { origin, pathname, search } = new URL(to, placeholder);
  if (origin !== placeholder || pathname.startsWith('//')) return undefined;
  // It travels in a cookie. What is lost of a longer one is what somebody searched for.
  return [`${pathname}${search}`, pathname].find((address) => address.length <= longestAddress);
}

const longestAddress = 1_000;
const placeholder = 'https://here.invalid';
