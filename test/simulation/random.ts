/** Every choice of a life, drawn from its seed. */
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

export function createRandom(seed: number): Random {
  const number = randomFrom(seed);
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
