/** Lives whose seeds once found something, and the promise that a seed replays exactly. */
import { describe, expect, it } from 'vitest';
import { live } from './life.ts';

/** What the simulation has found and nobody has settled yet: word of a case that is done goes out at any hour. */
const open = new Set(['no word of a case that is done comes outside good hours']);
const brokenIn = async (...life: Parameters<typeof live>) =>
  (await live(...life)).broken.filter(({ promise }) => !open.has(promise));

describe('a simulated life', () => {
  it('replays exactly from its seed, whatever was lived before', { timeout: 120_000 }, async () => {
    const first = await live(11);
    await live(3);
    expect(await live(11)).toEqual(first);
  });

  it('writes to no manager on a holiday, a week after the last time', { timeout: 120_000 }, async () => {
    expect(await brokenIn(1, { peaceful: true })).toEqual([]);
  });
});
