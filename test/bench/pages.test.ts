import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSystem } from '#local/system.ts';
import type { LocalSystem } from '#local/system-options.ts';
import { type DoorPages, pagesOfDoors } from '../../bench/pages/doors.ts';
import { type Weight, weigh } from '../../bench/pages/weigh.ts';

const kilobyte = 1024;
let system: LocalSystem;
let doors: DoorPages[];
const weights: Record<string, Weight[]> = {};

beforeAll(async () => {
  system = await startSystem({ realTime: false, seed: true, quiet: true, startAt: '2026-11-23T05:00:00Z' });
  doors = await pagesOfDoors(system);
  for (const { door, visit, pages } of doors) {
    weights[door] = [];
    for (const page of pages) weights[door].push(await weigh(visit, page));
  }
}, 180_000);
afterAll(() => system.stop());

describe('what a volunteer’s phone loads', () => {
  test('is one request of at most 12 KB', () => {
    expect(weights['volunteer']?.length).toBeGreaterThan(4);
    for (const { address, requests, transferred } of weights['volunteer'] ?? []) {
      expect([address, requests]).toEqual([address, 1]);
      expect(transferred, address).toBeLessThanOrEqual(12 * kilobyte);
    }
  });
  test('holds less than 6 KB of style', () => {
    for (const { address, style } of weights['volunteer'] ?? []) {
      expect(style, address).toBeGreaterThan(0);
      expect(style, address).toBeLessThan(6 * kilobyte);
    }
  });
});

describe('what a coordinator or manager loads', () => {
  test('has less than 14 KB of style, which is the same for every page', () => {
    const pages = [...(weights['coordinator'] ?? []), ...(weights['manager'] ?? [])];
    expect(pages.length).toBeGreaterThan(20);
    const styles = new Set(pages.map(({ style }) => style).filter((style) => style > 0));
    expect(styles.size).toBe(1);
    for (const style of styles) expect(style).toBeLessThan(14 * kilobyte);
  });
});
