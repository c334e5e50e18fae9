/**
 * Puts a life's own chance in the place of this process's: ids, links, pauses. The product draws from Node.js directly,
 * as it should; so it is there that a simulation has to stand.
 */
import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers/promises';
import type { Random } from '../random.ts';

/** @param pause waits for so many milliseconds of virtual time. @returns puts everything back. */
export function useOwnChance(random: Random, pause: (milliseconds: number) => Promise<void>): () => void {
  const before = {
    randomBytes: crypto.randomBytes,
    randomUUID: crypto.randomUUID,
    setTimeout: timers.setTimeout,
    random: Math.random,
  };
  Object.assign(crypto, { randomBytes: random.bytes, randomUUID: () => uuidOf(random.bytes(16)) });
  Object.assign(timers, { setTimeout: pause });
  Object.defineProperty(crypto.webcrypto, 'getRandomValues', {
    configurable: true,
    value: (into: Uint8Array) => {
      into.set(random.bytes(into.length));
      return into;
    },
  });
  Math.random = random.number;
  syncBuiltinESMExports();
  return () => {
    Object.assign(crypto, { randomBytes: before.randomBytes, randomUUID: before.randomUUID });
    Object.assign(timers, { setTimeout: before.setTimeout });
    Reflect.deleteProperty(crypto.webcrypto, 'getRandomValues');
    Math.random = before.random;
    syncBuiltinESMExports();
  };
}

const uuidOf = (bytes: Buffer): string =>
  bytes.toString('hex').replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
