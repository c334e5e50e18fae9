/** The seeded system with everybody who may send something to it. */
import { surroundings } from '#functions/runtime/surroundings.ts';
import { createPeople } from '#functions/store/index.ts';
import { families } from '#local/seed/families.ts';
import { people } from '#local/seed/people.ts';
import { startSystem } from '#local/system.ts';
import { signedIn, staff } from '../crawl/sign-in.ts';
import { createVisitor } from '../crawl/visitor.ts';

/** A Monday, 10:00 in Almaty. */
const startAt = '2026-11-23T05:00:00Z';

export async function hostileWorld() {
  const system = await startSystem({ realTime: false, seed: true, quiet: true, startAt, unlimited: true });
  const { url, outbox } = system;
  await someoneWhoLeft();
  const nobody = createVisitor(url);
  const coordinator = await signedIn(url, staff.coordinator);
  const manager = await signedIn(url, staff.manager);
  /** Each link with the family that its message was about. */
  const links = outbox
    .list({ limit: 1000 })
    .flatMap(({ links }) => links.map((link) => link.slice(url.length)))
    .filter((path) => path.startsWith('/v/'));
  return {
    system,
    /** A phone that has nothing but the link. */
    nobody,
    coordinator,
    manager,
    links: [...new Set(links.map((link) => link.split('/').slice(0, 3).join('/').split('?')[0] ?? ''))],
    starts: {
      coordinator: [
        '/coordinator',
        '/coordinator/people/left/erase',
        ...families.map(({ reference }) => `/coordinator/cases/${reference}`),
      ],
      volunteer: links,
      manager: ['/manager'],
    },
    anotherSession: (person: keyof typeof staff) => signedIn(url, staff[person]),
  };
}

/** A volunteer who helps no more, and can be forgotten. */
async function someoneWhoLeft(): Promise<void> {
  const pattern = people.find(({ role }) => role === 'volunteer');
  if (pattern === undefined) throw new Error('The seed has no volunteers');
  await createPeople(surroundings().store).save({ ...pattern, id: 'left', active: false, version: 0 });
}

export type HostileWorld = Awaited<ReturnType<typeof hostileWorld>>;
