/** A journey is a list of steps in words, walked in each language on a system of its own. */
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Door } from '#functions/routes.ts';
import type { LocalSystem } from '#local/system-options.ts';
import type { Visitor } from '../crawl/visitor.ts';
import { createWalker, type Walker } from './walker.ts';
import { inWords, type Way, waysOf } from './ways.ts';
import { startWorld, type World } from './world.ts';

export interface Walk {
  walker: Walker;
  system: LocalSystem;
  way: Way;
  /** Another browser of the same person, with nothing remembered but who it is. */
  another(): Promise<Walker>;
}

export type Step = readonly [words: string, does: (walk: Walk) => Promise<void>];

export interface Journeys {
  door: Door;
  /** Which widths and scripts each language gets: waysOf. */
  turn: number;
  /** Who walks; a person without a session when absent. */
  as?: (system: LocalSystem) => Promise<Visitor>;
  journeys: Readonly<Record<string, readonly Step[]>>;
}

export function walkJourneys({ door, turn, as, journeys }: Journeys): void {
  describe.each(waysOf(turn).map((way) => [inWords(way), way] as const))('%s', (_, way) => {
    let world: World;
    let visitor: Visitor | undefined;
    /** Stays open; each journey has a tab beside it. */
    let window: Page;
    beforeAll(async () => {
      world = await startWorld();
      visitor = await as?.(world.system);
      window = await (await world.person(way)).newPage();
    }, 90_000);
    afterAll(() => world?.end());

    const walkerIn = async (context: BrowserContext, name: string): Promise<Walker> => {
      const { url } = world.system;
      const cookies = [...(visitor?.cookies ?? [])].filter(([cookie]) => cookie !== 'lang');
      await context.addCookies(cookies.map(([cookie, value]) => ({ name: cookie, value, url })));
      return (await createWalker(context, way, door, url)).named(name);
    };

    describe.each(Object.entries(journeys))('%s', (name, steps) => {
      let walk: Walk;
      let stuck = false;
      beforeAll(async () => {
        await world.handOver(window, way);
        const walker = await walkerIn(window.context(), name);
        const another = async () => walkerIn(await world.person(way), `${name}-2`);
        walk = { walker, system: world.system, way, another };
      });

      test.each(steps)('%s', async (_words, does) => {
        // What comes after a step that failed would only fail again.
        expect(stuck, 'an earlier step failed').toBe(false);
        stuck = true;
        await does(walk);
        stuck = false;
        expect(walk.walker.problems()).toEqual([]);
      });
    });
  });
}
