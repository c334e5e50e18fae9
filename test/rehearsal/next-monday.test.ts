/** The rehearsal begins at a good hour, whenever it is run. */
import { describe, expect, it } from 'vitest';
import { nextMonday } from '../../rehearsal/next-monday.ts';

const begins = (now: string): string => new Date(nextMonday(Date.parse(now))).toISOString();

describe('when the rehearsal begins', () => {
  it('is 09:00 in Almaty on the Monday to come', () => {
    expect(begins('2026-11-22T21:00:00Z')).toBe('2026-11-30T04:00:00.000Z');
    expect(begins('2026-11-24T10:00:00Z')).toBe('2026-11-30T04:00:00.000Z');
  });

  it('is never in the past, also when it is run on a Monday', () => {
    expect(begins('2026-11-23T05:00:00Z')).toBe('2026-11-30T04:00:00.000Z');
  });

  it('passes over a Monday that is a holiday', () => {
    // The 8th of March 2027 is a Monday.
    expect(begins('2027-03-03T05:00:00Z')).toBe('2027-03-15T04:00:00.000Z');
  });
});
