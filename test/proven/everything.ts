/**
 * Everything that the system can be asked to do, done: the demo's whole life in a new organisation, then every form of
 * every door in the seeded one, months in which people stay silent, and a day of the canary. What it did meanwhile is
 * kept for the suites.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBrowser, wireTo } from '#local/demo/browser.ts';
import { createControlRoom } from '#local/demo/control-room.ts';
import { playLife } from '#local/demo/life/life.ts';
import type { MadeCall } from '#local/permissions/calls-made.ts';
import { families } from '#local/seed/families.ts';
import { startSystem } from '#local/system.ts';
import type { LocalSystem } from '#local/system-options.ts';
import { signedIn, staff } from '../crawl/sign-in.ts';
import { createVisitor } from '../crawl/visitor.ts';
import { type Kept, keptBy, memoryOf } from './kept.ts';
import { keptTooLong } from './kept-too-long.ts';
import { overhear } from './overheard.ts';
import { lastJourneys, rareJourneys } from './rare-journeys.ts';
import { useEveryForm } from './use-every-form.ts';

export interface Everything {
  calls: MadeCall[];
  kept: Kept[];
  logs: string[];
  addresses: string[];
  /** Paths of the routes whose forms were sent and taken. */
  taken: Set<string>;
}

const together = {
  realTime: false,
  logsAll: true,
  unlimited: true,
};

export async function doEverything(): Promise<Everything> {
  const heard = overhear();
  const calls: MadeCall[] = [];
  const kept: Kept[] = [];
  const taken = new Set<string>();

  async function inSystem(
    options: Parameters<typeof startSystem>[0],
    live: (system: LocalSystem) => Promise<void>,
  ): Promise<void> {
    const folder = await mkdtemp(join(tmpdir(), 'asar-proven-'));
    try {
      const system = await startSystem({ ...together, ...options, folder });
      try {
        // What people do along the way changes some of it: it is looked for as it was before.
        kept.push(...(await keptBy()));
        await live(system);
        await system.settled();
        calls.push(...system.calls.list());
        kept.push(...(await keptBy()));
      } finally {
        await system.stop();
      }
      kept.push(...memoryOf(join(folder, 'local.sqlite')));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  try {
    await inSystem({ seed: true, startAt: '2026-11-23T05:00:00Z' }, (system) => everyForm(system, taken));
    await inSystem({ seed: 'staff', startAt: '2026-03-02T04:00:00.000Z' }, aWholeLife);
    await inSystem({ seed: 'staff', startAt: aCanarysMorning, scheduled: ['canary'] }, aCanarysDay);
    const atNight = { seed: 'staff', scheduled: ['retention'] } as const;
    await inSystem({ ...atNight, startAt: '2026-03-02T04:00:00.000Z' }, keptTooLong);
  } finally {
    heard.stop();
  }
  return { calls, kept, logs: heard.logs, addresses: [...heard.addresses], taken };
}

/** A Friday, 09:00 in Almaty. */
const aCanarysMorning = '2026-11-27T04:00:00.000Z';

async function aCanarysDay(system: LocalSystem): Promise<void> {
  await system.advance('PT3H');
}

async function aWholeLife({ url }: LocalSystem): Promise<void> {
  const wire = wireTo(url);
  const nobody = { chapter: () => undefined, did: () => undefined, sent: () => undefined };
  await playLife({
    browser: createBrowser(wire, 'aigerim'),
    managers: createBrowser(wire, 'marat'),
    room: createControlRoom(wire),
    listener: nobody,
  });
}

async function everyForm(system: LocalSystem, taken: Set<string>): Promise<void> {
  const { url, outbox } = system;
  const add = (paths: Iterable<string>) => {
    for (const path of paths) taken.add(path);
  };
  const links = () =>
    outbox
      .list({ limit: 1000 })
      .flatMap((message) => message.links.map((link) => link.slice(url.length)))
      .filter((path) => path.startsWith('/v/'));
  const caseAddresses = families.map(({ reference }) => `/coordinator/cases/${reference}`);

  const coordinator = await signedIn(url, staff.coordinator);
  for (const rare of rareJourneys) add(await rare({ system }));
  add(await useEveryForm(createVisitor(url), links()));
  await system.settled();
  add(await useEveryForm(coordinator, ['/coordinator', ...caseAddresses]));
  await system.settled();
  for (const time of ['P4D', 'P3W']) {
    await system.advance(time);
    add(await useEveryForm(createVisitor(url), links().toReversed()));
    await system.settled();
  }
  add(await useEveryForm(await signedIn(url, staff.otherCoordinator), ['/coordinator', ...caseAddresses]));
  add(await useEveryForm(await signedIn(url, staff.manager), ['/manager']));
  for (const last of lastJourneys) add(await last({ system }));
  await system.advance('P2W');
}
