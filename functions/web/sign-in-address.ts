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
  return origin === placeholder && !pathname.startsWith('//') ? `${pathname}${search}` : undefined;
}

const placeholder = 'https://here.invalid';
