/**
 * The keys in use: the secret's present ones, and those before them while cookies that they sealed are still about.
 * Rotating the secret signs nobody out.
 */
import { type Keys, keysOf } from './keys.ts';

/** Reads the secret; `previous` is what it was before it was last rotated, if it ever was. */
export interface SecretReader {
  current(): Promise<string>;
  previous(): Promise<string | undefined>;
}

export interface KeyRing {
  current(): Promise<Keys>;
  /** Undefined for keys that are neither the present ones nor those before. */
  find(id: string): Promise<Keys | undefined>;
}

/** Within this time everybody uses a new secret, and nobody takes any more what was sealed with one that is gone. */
const longestKept = 5 * 60_000;
/** Cookies with made-up ids must not have us ask again and again. */
const shortestPause = 5_000;

interface Ring {
  readAt: number;
  keys: readonly Keys[];
  /** Whether the secret's former value was asked for. */
  whole: boolean;
}

export function createKeyRing(secret: SecretReader, now: () => number): KeyRing {
  let ring: Promise<Ring> | undefined;

  const read = (whole: boolean): Promise<Ring> => {
    const before = ring;
    const reading = readRing(secret, whole, now());
    // A failure is not kept: the next request goes on with what was known, or tries again.
    reading.catch(() => {
      if (ring === reading) ring = before;
    });
    ring = reading;
    return reading;
  };
  const fresh = async (): Promise<Ring> => {
    const held = await (ring ?? read(false));
    return Math.abs(now() - held.readAt) > longestKept ? read(held.whole) : held;
  };

  return {
    async current() {
      const [first] = (await fresh()).keys;
      if (first === undefined) throw new Error('A secret without a value');
      return first;
    },
    async find(id) {
      const held = await fresh();
      const found = held.keys.find((keys) => keys.id === id);
      const mayAsk = !held.whole || Math.abs(now() - held.readAt) > shortestPause;
      if (found !== undefined || !mayAsk) return found;
      return (await read(true)).keys.find((keys) => keys.id === id);
    },
  };
}

async function readRing(secret: SecretReader, whole: boolean, readAt: number): Promise<Ring> {
  const values = await Promise.all([secret.current(), whole ? secret.previous() : undefined]);
  return { readAt, whole, keys: values.flatMap((value) => (value === undefined ? [] : [keysOf(value)])) };
}
