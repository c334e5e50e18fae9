import { describe, expect, it } from 'vitest';
import { durationText } from '#functions/manager/duration-text.ts';

const from = '2026-11-02T05:00:00.000Z';

describe('how long something lasted', () => {
  it.each([
    ['2026-11-05T04:59:59.000Z', '2 days'],
    ['2026-11-03T05:00:00.000Z', '1 day'],
    ['2026-11-02T10:30:00.000Z', '5 hours'],
    ['2026-11-02T05:01:59.000Z', '1 minute'],
    ['2026-11-02T05:00:02.500Z', '2 seconds'],
    ['2026-11-02T05:00:00.999Z', '–'],
    ['2026-11-02T04:00:00.000Z', '–'],
  ])('until %s is said as %s', (to, expected) => {
    expect(durationText(from, to, 'en')).toBe(expected);
  });
});
