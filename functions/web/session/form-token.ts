/**
 * The token that proves that a form comes from a page which we gave to this very session. Each is salted, so that a
 * page's compressed size never tells anything of it; all of a session's tokens hold as long as the session does.
 */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Keys } from './keys.ts';

const saltLength = 12;

export function formToken(keys: Keys, sessionId: string): string {
  const salt = randomBytes(saltLength);
  return Buffer.concat([salt, signed(keys, sessionId, salt)]).toString('base64url');
}

export function isFormToken(known: readonly Keys[], sessionId: string, token: string): boolean {
  const bytes = Buffer.from(token, 'base64url');
  const salt = bytes.subarray(0, saltLength);
  const signature = bytes.subarray(saltLength);
  return known.some((keys) => {
    const right = signed(keys, sessionId, salt);
    return signature.length === right.length && timingSafeEqual(signature, right);
  });
}

const signed = (keys: Keys, sessionId: string, salt: Buffer): Buffer =>
  createHmac('sha256', keys.forms).update(salt).update(sessionId).digest();
