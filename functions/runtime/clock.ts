/** The only source of time in the system; a local system puts its virtual clock here before it loads a handler. */

export interface Clock {
  /** Milliseconds since 1970-01-01T00:00Z. */
  now(): number;
}

let current: Clock = { now: () => Date.now() };

export const clock: Clock = { now: () => current.now() };

/** Replaces the system's clock for this process. */
export function useClock(replacement: Clock): void {
  current = replacement;
}
