/** The coordinators' door as a browser of theirs meets it: signed in, with the forms of its pages and their tokens. */
import * as v from 'valibot';
import { surroundings } from '#functions/runtime/surroundings.ts';
import { staffSessions } from '#functions/web/session/index.ts';
import type { FoundForm } from '../../crawl/forms.ts';
import { formsOf } from '../../crawl/forms.ts';
import { knock, type Method, type Seen } from './door.ts';
import type { Simulated } from './simulated-system.ts';

export interface SeenPage extends Seen {
  /** Those that are posted, but for the one that ends the session. */
  forms: FoundForm[];
}

export interface Browser {
  get(address: string): Promise<SeenPage>;
  post(address: string, entries: readonly (readonly [string, string])[]): Promise<SeenPage>;
}

/** Who sees that something failed sends it once more. */
const mostTries = 4;

/**
 * Signs somebody in, as the door of that would; as a function, because sealing a session takes this process a moment in
 * which a life's time must stand still.
 */
async function signIn({ sandboxes }: Doors, coordinator: string): Promise<string> {
  const { organisation, baseUrl, store } = surroundings();
  const { sessions } = staffSessions({ name: organisation.name, baseUrl }, organisation, store);
  const person = { person: coordinator, name: coordinator, roles: ['coordinator'] };
  for (;;) {
    const begun = await sandboxes.run('sign-in', 15, () => sessions.begin(person, { is: 'unknown' }));
    if (begun.ok) return v.parse(v.string(), begun.payload).split(';')[0] ?? '';
  }
}

type Doors = Pick<Simulated, 'sandboxes' | 'now' | 'pass' | 'random'>;

export async function browserOf(the: Doors, coordinator: string): Promise<Browser> {
  const cookie = await signIn(the, coordinator);

  async function go(method: Method, address: string, body = ''): Promise<SeenPage> {
    let seen = await knock(the, { door: 'coordinator', method, address, body, cookie });
    for (let again = 1; seen.status >= 500 && again < mostTries; again += 1) {
      await the.pass(the.random.between(1_000, 60_000));
      seen = await knock(the, { door: 'coordinator', method, address, body, cookie });
    }
    const forms = formsOf(seen.body, address).filter(
      ({ method, action }) => method === 'POST' && action !== '/sign-out',
    );
    return { ...seen, forms };
  }
  return {
    get: (address) => go('GET', address),
    post: (address, entries) =>
      go('POST', address, new URLSearchParams(entries.map(([...pair]) => pair)).toString()),
  };
}
