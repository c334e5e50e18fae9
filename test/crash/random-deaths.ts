/** When a system dies: at random, but the same for the same seed. */
import type { Death } from './mortal-system.ts';

/** Mulberry32: small, and random enough for choosing moments. @returns numbers from 0 up to 1. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * A new process takes some hundred milliseconds to record what it is sent, and as long again for what follows from it;
 * a warm one some ten.
 */
const longestDelay = 500;
/** One death in so many is followed by another, while the system starts. */
const againOneIn = 5;
/** A start takes about this long, in milliseconds. */
const start = 1200;

/** Deaths spread over so many requests. */
export function randomDeaths(random: () => number, howMany: number, requests: number): Death[] {
  const share = requests / howMany;
  return Array.from({ length: howMany }, (_, index) => ({
    request: 1 + Math.floor((index + random()) * share),
    delay: Math.floor(random() * longestDelay),
    ...(random() * againOneIn < 1 && { again: Math.floor(random() * start) }),
  }));
}
