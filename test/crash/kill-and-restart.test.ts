/** A family's life goes on and nothing is lost, however often the system is killed under it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createBrowser, type Wire } from '#local/demo/browser.ts';
import { createControlRoom } from '#local/demo/control-room.ts';
import { playLife } from '#local/demo/life/life.ts';
import type { LifePlayed } from '#local/demo/life/world.ts';
import { type MortalSystem, startMortal } from './mortal-system.ts';
import { randomDeaths, randomFrom } from './random-deaths.ts';
import { type Remains, readRemains } from './remains.ts';

/** `CRASH_SEED=7 npx vitest run test/crash` plays the same deaths again. */
const seed = Number(process.env['CRASH_SEED'] ?? Math.floor(Math.random() * 1e9));

/** Where it dies: most often when something is recorded, and what follows from it is under way. */
const howMany = { form: 11, clock: 9, reading: 6 };

/** A Monday, 09:00 in Almaty. */
const startAt = '2026-03-02T04:00:00.000Z';

const browse = (wire: Wire) => ({
  browser: createBrowser(wire, 'aigerim'),
  managers: createBrowser(wire, 'marat'),
  room: createControlRoom(wire),
  listener: { chapter: () => undefined, did: () => undefined, sent: () => undefined },
});

describe(`a life in a system that is killed at random moments (CRASH_SEED=${seed})`, () => {
  let folders: string[];
  let system: MortalSystem;
  let life: LifePlayed;
  let left: Remains;
  let undisturbed: Remains;

  async function live(deaths: Parameters<typeof startMortal>[1]) {
    const folder = await mkdtemp(join(tmpdir(), 'asar-crash-'));
    folders.push(folder);
    const played = await startMortal({ folder, startAt }, deaths);
    const story = await playLife(browse(played.wire));
    await played.stop();
    return { played, story, remains: await readRemains(folder, story.reference) };
  }

  beforeAll(async () => {
    folders = [];
    const peaceful = await live({ form: [], clock: [], reading: [] });
    undisturbed = peaceful.remains;
    const { form, clock, reading } = peaceful.played.requests();
    const random = randomFrom(seed);
    const disturbed = await live({
      form: randomDeaths(random, howMany.form, form),
      clock: randomDeaths(random, howMany.clock, clock),
      reading: randomDeaths(random, howMany.reading, reading),
    });
    ({ played: system, story: life, remains: left } = disturbed);
    const again = `${system.lost()} of ${form + clock + reading} requests sent again`;
    console.log(`CRASH_SEED=${seed}: ${system.kills()} kills, ${again}`);
  }, 300_000);

  afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

  it('goes on to the end of its story, through 25 deaths at least', () => {
    expect(system.kills()).toBeGreaterThanOrEqual(25);
    expect(left.stage).toBe('closed');
  });

  it('takes the same course as a life that nothing disturbs: nobody is reminded who has answered', () => {
    expect(left.course).toEqual(undisturbed.course);
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
    expect(left.running).toEqual([]);
    expect(left.undelivered.records).toEqual([]);
    // Also of a message whose sender died before it could note anything: a receipt finds its case by itself.
    expect(left.undelivered.receipts).toEqual([]);
  });
});
