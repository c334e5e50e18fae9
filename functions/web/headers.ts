/** The headers of every answer: nothing foreign runs, nothing is kept, nothing is framed, nothing tells where one came from. */
import { createHash } from 'node:crypto';
import type { Door } from '#functions/routes.ts';
import { lookOf } from './look/look.ts';

/** A volunteer's page brings its style along and runs nothing; staff pages take both from our own files. */
const sourcesAt = (door: Door): string[] => {
  const { inlineSheet } = lookOf(door);
  if (inlineSheet === undefined) return ["style-src 'self'", "script-src 'self'", "img-src 'self'"];
  const hash = createHash('sha256').update(inlineSheet).digest('base64');
  return [`style-src 'sha256-${hash}'`, 'img-src data:'];
};

/** Forms go to us alone, and so does what they are answered with: signing out leads on to the provider from its page. */
const contentSecurityPolicy = (door: Door): string =>
  [
    "default-src 'none'",
    ...sourcesAt(door),
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

const policies = new Map<Door, string>();

export function pageHeaders(door: Door): Record<string, string> {
  const policy = policies.get(door) ?? contentSecurityPolicy(door);
  policies.set(door, policy);
  return {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': policy,
    'x-robots-tag': 'noindex, nofollow',
  };
}

const nothing = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Of a redirect: there is nothing in it to be shown. */
export const redirectHeaders: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'content-security-policy': nothing,
};

/** Of a file to keep: one that a browser opens after all may have a look of its own, runs nothing and asks for nothing. */
export const fileHeaders: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'content-security-policy': `${nothing}; style-src 'unsafe-inline'; sandbox`,
};

/**
 * Settings of the security-headers middleware: the policy above instead of its own, which would sandbox our forms and
 * force https on a laptop; and no list of browser features, since no script of others ever runs.
 */
export const securityHeaders = {
  contentSecurityPolicy: false,
  permissionsPolicy: false,
  crossOriginEmbedderPolicy: false,
  referrerPolicy: { policy: 'no-referrer' },
  // Two years, as CloudFront says it, too.
  strictTransportSecurity: { maxAge: 63_072_000, includeSubDomains: true, preload: false },
};
