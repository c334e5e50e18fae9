/** Every page of every door of the seeded system: who looks at it, where they begin, and what they find. */
import { type Door, routes } from '#functions/routes.ts';
import type { LocalSystem } from '#local/system-options.ts';
import { createVisitor, type Visit, type Visitor } from './visitor.ts';
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

/** Every case that there is, the closed ones too, which no list of a coordinator's has: read off the manager's. */
async function everyCase(manager: Visitor): Promise<string[]> {
  const list = await manager.visit('/manager/cases');
  const references = list?.body.toString().match(/(?<=\/manager\/cases\/)[0-9A-Z]{8}/g) ?? [];
  return [...new Set(references)].map((reference) => `/coordinator/cases/${reference}`);
}

/** Where a coordinator begins; pages that stand behind a form, or after it, nobody finds by links. */
async function startsOf(coordinator: Visitor, manager: Visitor): Promise<string[]> {
  const draft = await coordinator.send('/coordinator/cases/new');
  const cases = await everyCase(manager);
  const afterForms = cases.slice(0, 3).flatMap((one) => [`${one}/opened`, `${one}/called`]);
  return ['/coordinator', draft, `${draft}/check`, ...cases, ...afterForms];
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
  const starts = await startsOf(coordinator, manager);
  const coordinators = await walk(coordinator.visit, starts);
  return [
    pagesOf('coordinator', coordinator.visit, coordinators),
    pagesOf('manager', manager.visit, await walk(manager.visit, ['/manager'])),
    pagesOf('volunteer', volunteer.visit, await walk(volunteer.visit, questions)),
    pagesOf('sign-in', volunteer.visit, await walk(volunteer.visit, ['/signed-out'])),
  ];
}
