/** The headers of every answer: nothing runs, nothing is kept, nothing is framed, nothing tells where one came from. */
import { createHash } from 'node:crypto';
import { style } from './look/style.ts';

const styleHash = createHash('sha256').update(style).digest('base64');

const contentSecurityPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${styleHash}'`,
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

export const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': contentSecurityPolicy,
  'x-robots-tag': 'noindex, nofollow',
};

/**
 * Settings of the security-headers middleware: the policy above instead of its own, which would sandbox our forms and
 * force https on a laptop; and no list of browser features, since no script ever runs.
 */
export const securityHeaders = {
  contentSecurityPolicy: false,
  permissionsPolicy: false,
  crossOriginEmbedderPolicy: false,
  referrerPolicy: { policy: 'no-referrer' },
};
