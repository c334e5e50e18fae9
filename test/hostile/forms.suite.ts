/** Every form of the system, sent in every way that nobody should send it. */
import { beforeAll, describe, expect, test } from 'vitest';
import { routes } from '#functions/routes.ts';
import { discover } from '../crawl/discover.ts';
import { type Assaulted, assaultEveryForm } from './every-form.ts';
import { brokenBy } from './promises.ts';
import { type Things, thingsThere } from './things.ts';
import type { HostileWorld } from './world.ts';

const posted = routes.filter(({ method }) => method === 'POST');

/** Among so many ways, each takes its milliseconds. */
const longest = 480_000;

export function hostileForms(world: () => HostileWorld) {
  describe('every form, filled in with what nobody should send', () => {
    const assaulted: Assaulted[] = [];
    let before: Things;
    beforeAll(async () => {
      const here = world();
      const { coordinator, manager, nobody, starts } = here;
      before = await thingsThere();
      const [sameCoordinator, sameManager] = [
        await here.anotherSession('coordinator'),
        await here.anotherSession('manager'),
      ];
      assaulted.push(
        ...(await assaultEveryForm(nobody, starts.volunteer)),
        ...(await assaultEveryForm(coordinator, starts.coordinator, {
          elsewhere: sameCoordinator,
          otherRole: manager,
          nobody,
        })),
        ...(await assaultEveryForm(manager, starts.manager, {
          elsewhere: sameManager,
          otherRole: sameCoordinator,
          nobody,
        })),
      );
    }, longest);

    test.each(posted.map(({ path }) => path))('%s is found, and keeps what is promised', (path) => {
      const here = assaulted.filter(({ route }) => route === path);
      expect(here.length, 'forms found').toBeGreaterThan(0);
      expect(here.flatMap(({ broken }) => broken)).toEqual([]);
    });

    test('what was meant was done: cases, people, consignments and notes are there that were not', async () => {
      const after = await thingsThere();
      for (const thing of ['case', 'person', 'consignment', 'notes'])
        expect(after.get(thing) ?? 0, thing).toBeGreaterThan(before.get(thing) ?? 0);
    });

    test(
      'what was sent never comes to life on any page afterwards',
      async () => {
        const { anotherSession, nobody, starts } = world();
        const found = [
          ...(await discover(await anotherSession('coordinator'), starts.coordinator, () => 12)),
          ...(await discover(await anotherSession('manager'), starts.manager, () => 6)),
          ...(await discover(nobody, starts.volunteer, () => 12)),
        ];
        expect(found.length).toBeGreaterThan(60);
        expect(found.flatMap((page) => brokenBy(page).map((what) => `${page.address}: ${what}`))).toEqual([]);
      },
      longest,
    );
  });
}
