/** What a cookie carries, so that only we can read or make it: a compact JWE (`dir`, A256GCM). */
import { CompactEncrypt, compactDecrypt, errors } from 'jose';
import * as v from 'valibot';
import type { KeyRing } from './key-ring.ts';

/** What is sealed as one kind does not open as another. */
export type Kind = 'session' | 'sign-in';

export async function seal(ring: KeyRing, kind: Kind, content: unknown): Promise<string> {
  const { id, cookies } = await ring.current();
  return new CompactEncrypt(new TextEncoder().encode(JSON.stringify(content)))
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', kid: id, typ: kind })
    .encrypt(cookies);
}

/** @returns undefined for whatever we did not seal, sealed as another kind, or with keys long gone. */
export async function open<const Schema extends v.GenericSchema>(
  ring: KeyRing,
  kind: Kind,
  schema: Schema,
  sealed: string,
): Promise<v.InferOutput<Schema> | undefined> {
  try {
    const { plaintext } = await compactDecrypt(
      sealed,
      async ({ kid, typ }) => {
        const keys = typ === kind && kid !== undefined ? await ring.find(kid) : undefined;
        if (keys === undefined) throw new errors.JWEDecryptionFailed();
        return keys.cookies;
      },
      { keyManagementAlgorithms: ['dir'], contentEncryptionAlgorithms: ['A256GCM'] },
    );
    const read = v.safeParse(schema, JSON.parse(new TextDecoder().decode(plaintext)));
    return read.success ? read.output : undefined;
  } catch (error) {
    if (error instanceof errors.JOSEError) return undefined;
    throw error;
  }
}
