/** The coordinators' door as a browser of theirs meets it: signed in, with the forms of its pages and their tokens. */
import { surroundings } from '#functions/runtime/surroundings.ts';
import { staffSessions } from '#functions/web/session/index.ts';
import type { FoundForm } from '../../crawl/forms.ts';
import { formsOf } from '../../crawl/forms.ts';
import { knock, type Method, type Seen } from './door.ts';
import type { Simulated } from './simulated-system.ts';

export interface SeenPage extends Seen {
  /** Those that are posted. */
  forms: FoundForm[];
}

export interface Browser {
  get(address: string): Promise<SeenPage>;
  post(address: string, entries: readonly (readonly [string, string])[]): Promise<SeenPage>;
}

/** Signs somebody in, as the door of that would. */
export async function browserOf(
  the: Pick<Simulated, 'sandboxes' | 'now'>,
  coordinator: string,
): Promise<Browser> {
  const { organisation, baseUrl, store } = surroundings();
  const { sessions } = staffSessions({ name: organisation.name, baseUrl }, organisation, store);
  const person = { person: coordinator, name: coordinator, roles: ['coordinator'] };
  const [cookie = ''] = (await sessions.begin(person, { is: 'unknown' })).split(';');

  async function go(method: Method, address: string, body = ''): Promise<SeenPage> {
    const seen = await knock(the, { door: 'coordinator', method, address, body, cookie });
    const forms = formsOf(seen.body, address).filter((form) => form.method === 'POST');
    return { ...seen, forms };
  }
  return {
    get: (address) => go('GET', address),
    post: (address, entries) =>
      go('POST', address, new URLSearchParams(entries.map(([...pair]) => pair)).toString()),
  };
}
