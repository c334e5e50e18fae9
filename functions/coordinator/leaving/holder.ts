/** Whose tasks or cases are handed over: a volunteer or a coordinator. */
import type { Person } from '#functions/store/ports.ts';
import type { OnPage } from '../on-page.ts';

export type Holder = Person & { role: 'volunteer' | 'coordinator' };

const isHolder = (person: Person): person is Holder => person.role !== 'manager';

export async function holderIn({ deps, request }: OnPage): Promise<Holder | undefined> {
  const found = await deps.people.find(request.parameters['person'] ?? '');
  return found !== undefined && isHolder(found) ? found : undefined;
}
