/** Every page of every door of the seeded system: who looks at it, where they begin, and what they find. */
import { type Door, routes } from '#functions/routes.ts';
import type { LocalSystem } from '#local/system-options.ts';
import { createVisitor, type Visit } from './visitor.ts';
import { type Found, walk } from './walk.ts';

export interface DoorPages {
  door: Door;
  visit: Visit;
  pages: Found[];
  /** Paths of this door that no link led to, such as what only a closed case has. */
  missed: string[];
}

function pagesOf(door: Door, visit: Visit, found: ReadonlyMap<string, Found>): DoorPages {
  const paths = routes
    .filter((route) => route.door === door && route.method === 'GET')
    .map(({ path }) => path);
  const pages = paths.flatMap((path) => found.get(path) ?? []);
  return { door, visit, pages, missed: paths.filter((path) => !found.has(path)) };
}

/** Pages that stand behind a form, or after it: nobody finds them by links. */
async function behindForms(system: LocalSystem): Promise<string[]> {
  const coordinator = await createVisitor(system, 'aigerim');
  const draft = await coordinator.send('/coordinator/cases/new');
  const cases = await walk(coordinator.visit, ['/coordinator/cases']);
  const one = cases.get('/coordinator/cases/{reference}')?.address;
  return one === undefined ? [draft] : [draft, `${one}/opened`, `${one}/called`];
}

export async function pagesOfDoors(system: LocalSystem): Promise<DoorPages[]> {
  const [coordinator, manager, volunteer] = await Promise.all([
    createVisitor(system, 'aigerim'),
    createVisitor(system, 'saule'),
    createVisitor(system),
  ]);
  const links = system.outbox
    .list({ limit: 1000 })
    .flatMap((message) => message.links)
    .map((link) => new URL(link).pathname);
  const questions = [...new Set(links)].filter((path) => path.startsWith('/v/'));
  const starts = ['/coordinator', ...(await behindForms(system))];
  const coordinators = await walk(coordinator.visit, starts);
  return [
    pagesOf('coordinator', coordinator.visit, coordinators),
    pagesOf('manager', manager.visit, await walk(manager.visit, ['/manager'])),
    pagesOf('volunteer', volunteer.visit, await walk(volunteer.visit, questions)),
    pagesOf('sign-in', volunteer.visit, await walk(volunteer.visit, ['/signed-out'])),
  ];
}
