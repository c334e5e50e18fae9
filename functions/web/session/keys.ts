/** The keys that staff's cookies and forms are proven with, made from one secret: knowing one tells nothing of another. */
import { hkdfSync } from 'node:crypto';

export interface Keys {
  /** Names the secret that these keys were made from, without telling it. */
  id: string;
  /** Seals cookies (AES-256-GCM). */
  cookies: Uint8Array;
  /** Signs the tokens of forms (HMAC-SHA-256). */
  forms: Uint8Array;
}

/** @param secret at least 256 random bits, in any characters. */
export const keysOf = (secret: string): Keys => ({
  id: Buffer.from(derived(secret, 'id', 6)).toString('base64url'),
  cookies: derived(secret, 'cookies', 32),
  forms: derived(secret, 'forms', 32),
});

const derived = (secret: string, purpose: string, bytes: number): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', secret, '', `asar ${purpose}`, bytes));
