/** Whose tasks or cases are handed over: a volunteer or a coordinator. */
import type { Person } from '#functions/store/ports.ts';
import { personAddress, staffAddress } from '../addresses.ts';
import type { OnPage } from '../on-page.ts';

export type Holder = Person & { role: 'volunteer' | 'coordinator' };

const isHolder = (person: Person): person is Holder => person.role !== 'manager';

export async function holderIn({ deps, request }: OnPage): Promise<Holder | undefined> {
  const found = await deps.people.find(request.parameters['person'] ?? '');
  return found !== undefined && isHolder(found) ? found : undefined;
}

/** Nobody says of themselves that they have left. */
export const isSelf = ({ user }: Pick<OnPage, 'user'>, { id }: Holder): boolean => user.id === id;

/** The link back to where one came from, on the pages about it. */
export const backToHolder = ({ say }: OnPage, { id, name, role }: Holder): { href: string; text: string } =>
  role === 'coordinator'
    ? { href: staffAddress, text: say('people.back-staff') }
    : { href: personAddress(id), text: say('person.back', { person: name }) };
