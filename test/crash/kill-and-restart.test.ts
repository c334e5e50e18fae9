/** A family's life goes on and nothing is lost, however often the system is killed under it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createBrowser } from '#local/demo/browser.ts';
import { createControlRoom } from '#local/demo/control-room.ts';
import { playLife } from '#local/demo/life/life.ts';
import type { LifePlayed } from '#local/demo/life/world.ts';
import { type MortalSystem, startMortal } from './mortal-system.ts';
import { randomDeaths, randomFrom } from './random-deaths.ts';
import { type Remains, readRemains } from './remains.ts';

/** `CRASH_SEED=7 npx vitest run test/crash` plays the same deaths again. */
const seed = Number(process.env['CRASH_SEED'] ?? Math.floor(Math.random() * 1e9));

/** Of a life without a death. */
const requestsOfALife = 225;
const deaths = 25;

/** A Monday, 09:00 in Almaty. */
const startAt = '2026-03-02T04:00:00.000Z';

const heard = { chapter: () => undefined, did: () => undefined, sent: () => undefined };

describe(`a life in a system that is killed at random moments (CRASH_SEED=${seed})`, () => {
  let folder: string;
  let system: MortalSystem;
  let life: LifePlayed;
  let left: Remains;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'asar-crash-'));
    system = await startMortal({ folder, startAt }, randomDeaths(randomFrom(seed), deaths, requestsOfALife));
    const { wire } = system;
    life = await playLife({ browser: createBrowser(wire), room: createControlRoom(wire), listener: heard });
    await system.stop();
    left = await readRemains(folder, life.reference);
    console.log(
      `CRASH_SEED=${seed}: ${system.kills()} kills, ${system.lost()} of ${system.requests()} requests sent again`,
    );
  }, 180_000);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('goes on to the end of its story, through 25 deaths at least', () => {
    expect(system.kills()).toBeGreaterThanOrEqual(25);
    expect(left.stage).toBe('closed');
  });

  it('loses no event: the log is gapless and sealed', () => {
    expect(left.log).toEqual({ ok: true, value: left.events.length });
    expect(left.events.map(({ sequence }) => sequence)).toEqual(left.events.map((_, index) => index + 1));
  });

  it('holds every answer that was confirmed, once', () => {
    expect(left.answers).toEqual(life.confirmed.map(({ kind, outcome }) => ({ kind, outcome })));
  });

  it('gives out each thing once', () => {
    expect(left.stock).toEqual([
      { kind: 'bed', available: 3, setAside: 0, delivered: 3 },
      { kind: 'bedding', available: 5, setAside: 0, delivered: 3 },
      { kind: 'school-kit', available: 2, setAside: 0, delivered: 2 },
    ]);
  });

  it('sends each message, and again only where a death leaves it uncertain whether it left', () => {
    const { different, again, recorded, recordedAsRepeated, escalations } = left.messages;
    expect(different).toBe(recorded);
    expect(again).toBeLessThanOrEqual(system.kills());
    expect(again).toBeLessThanOrEqual(recordedAsRepeated + escalations);
    expect(recordedAsRepeated).toBeLessThanOrEqual(system.kills());
  });

  it('leaves nothing undone behind', () => {
    expect(left).toMatchObject({ running: 0, undelivered: 0 });
  });
});
