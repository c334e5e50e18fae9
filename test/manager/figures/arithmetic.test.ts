import { describe, expect, it } from 'vitest';
import { median, percentage } from '#functions/manager/figures/arithmetic.ts';

describe('the median of days to delivery', () => {
  it.each([
    ['an odd number of deliveries: the middle one', [9, 2, 30], 9],
    ['an even number: between the middle two', [4, 30, 7, 2], 5.5],
    ['one delivery: that one', [12], 12],
    ['deliveries on the day of intake count as 0 days', [0, 0, 5], 0],
    ['numbers are ordered as numbers, not as text', [10, 9, 100], 10],
  ])('%s', (_, days, expected) => {
    expect(median(days)).toBe(expected);
  });

  it('is no figure when nothing was delivered', () => {
    expect(median([])).toBeUndefined();
  });

  it('leaves the list it was given as it was', () => {
    const days = [3, 1, 2];
    median(days);
    expect(days).toEqual([3, 1, 2]);
  });
});

describe('the share of check-ins answered in time', () => {
  it.each([
    [0, 4, 0],
    [1, 3, 33],
    [199, 200, 99],
    [4, 4, 100],
  ])('%i of %i is %i percent', (inTime, all, expected) => {
    expect(percentage(inTime, all)).toBe(expected);
  });

  it('is no figure when no check-in was settled', () => {
    expect(percentage(0, 0)).toBeUndefined();
  });
});
