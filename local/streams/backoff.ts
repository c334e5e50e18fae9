/** When a failed delivery is tried again, in virtual time; the same for streams and receipts. */

/** Deliveries of one record before it is put aside for a person to look at. */
export const mostAttempts = 6;

/** @returns milliseconds: 1 s, 2 s, 4 s, … at most a minute. */
export const retryAfter = (attempts: number): number => Math.min(1000 * 2 ** (attempts - 1), 60_000);
