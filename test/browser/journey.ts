/** A journey is a list of steps in words, walked in each language on a system of its own. */
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
    beforeAll(async () => {
      world = await startWorld();
      visitor = await as?.(world.system);
    }, 90_000);
    afterAll(() => world?.end());

    const newWalker = async (): Promise<Walker> => {
      const { url } = world.system;
      const context = await world.person(way);
      const cookies = [...(visitor?.cookies ?? [])].filter(([name]) => name !== 'lang');
      await context.addCookies(cookies.map(([name, value]) => ({ name, value, url })));
      return createWalker(context, way, door, url);
    };

    describe.each(Object.entries(journeys))('%s', (name, steps) => {
      let walk: Walk;
      let stuck = false;
      beforeAll(async () => {
        const another = async () => (await newWalker()).named(`${name}-2`);
        walk = { walker: (await newWalker()).named(name), system: world.system, way, another };
      });
      afterAll(() => walk.walker.page.context().close());

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
