/**
 * The token that proves that a form comes from a page which we gave to this very session. Each is salted, so that a
 * page's compressed size never tells anything of it; all of a session's tokens hold as long as the session does.
 */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { KeyRing } from './key-ring.ts';
import type { Keys } from './keys.ts';

const saltLength = 12;

/** Begins with the name of the keys that sign it, so that whoever has not heard of new ones yet knows to ask. */
export async function formToken(ring: KeyRing, sessionId: string): Promise<string> {
  const keys = await ring.current();
  const salt = randomBytes(saltLength);
  return `${keys.id}.${Buffer.concat([salt, signed(keys, sessionId, salt)]).toString('base64url')}`;
}

export async function isFormToken(ring: KeyRing, sessionId: string, token: string): Promise<boolean> {
  const [id = '', salted = ''] = token.split('.');
  const keys = salted === '' ? undefined : await ring.find(id);
  if (keys === undefined) return false;
  const bytes = Buffer.from(salted, 'base64url');
  const salt = bytes.subarray(0, saltLength);
  const signature = bytes.subarray(saltLength);
  const right = signed(keys, sessionId, salt);
  return signature.length === right.length && timingSafeEqual(signature, right);
}

const signed = (keys: Keys, sessionId: string, salt: Buffer): Buffer =>
  createHmac('sha256', keys.forms).update(salt).update(sessionId).digest();
