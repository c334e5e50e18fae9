/** Every choice of a life, drawn from its seed. */
import { createHash } from 'node:crypto';
import { randomFrom } from '../crash/random-deaths.ts';

export interface Random {
  /** From 0 up to 1. */
  number(): number;
  chance(probability: number): boolean;
  /** A whole number from the first up to, but not, the second. */
  between(from: number, to: number): number;
  pick<Value>(from: readonly Value[]): Value;
  bytes(size: number): Buffer;
}

/**
 * @param own the source of whoever draws, if they have one: what runs side by side then draws the same, whoever comes
 * first.
 */
export function createRandom(seed: number, own: () => (() => number) | undefined = () => undefined): Random {
  const shared = randomFrom(seed);
  const number = () => (own() ?? shared)();
  const between = (from: number, to: number) => from + Math.floor(number() * (to - from));
  return {
    number,
    chance: (probability) => number() < probability,
    between,
    pick(from) {
      const picked = from[between(0, from.length)];
      if (picked === undefined) throw new RangeError('Nothing to pick from');
      return picked;
    },
    bytes: (size) => Buffer.from(Array.from({ length: size }, () => between(0, 256))),
  };
}

/** A source for somebody, from a life's seed and what tells them from others. */
export const sourceFor = (seed: number, who: string): (() => number) =>
  randomFrom(createHash('sha256').update(`${seed} ${who}`).digest().readUInt32BE());
