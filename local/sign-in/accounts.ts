/** Who can sign in on this machine: the organisation's staff, and somebody on their first day. */
import { surroundings } from '#functions/runtime/surroundings.ts';
import { createPeople } from '#functions/store/index.ts';
import type { Person } from '#functions/store/ports.ts';

/** What a provider knows of a member of staff. */
export interface Account {
  id: string;
  name: string;
  email?: string;
  phone?: string;
  locale: string;
  groups: readonly string[];
}

/** Manages, and carries cases of her own. */
const both = 'saule';

/** Among the people as soon as he has signed in. */
const newcomer: Account = {
  id: 'nurlan',
  name: 'Nurlan Sadykov',
  email: 'nurlan@asar.example',
  phone: '+77010000105',
  locale: 'kk-KZ',
  groups: ['coordinator'],
};

export async function accounts(): Promise<Account[]> {
  const people = createPeople(surroundings().store);
  const staff = await Promise.all((['coordinator', 'manager'] as const).map((role) => people.all(role)));
  const known = staff.flat().map(accountOf);
  return known.some(({ id }) => id === newcomer.id) ? known : [...known, newcomer];
}

const accountOf = ({ id, name, email, phone, languages, role }: Person): Account => ({
  id,
  name,
  ...(email !== undefined && { email }),
  ...(phone !== undefined && { phone }),
  locale: languages[0] ?? 'ru',
  groups: id === both ? ['coordinator', 'manager'] : [role],
});
