/** The person behind an account: who signs in for the first time is entered, so that messages reach them from then on. */
import type { Language } from '#case';
import type { People, Person } from '#functions/store/ports.ts';
import type { Identity } from './identity.ts';

/** @param language that a new person is written to in, unless the account says another. */
export async function knowPerson(
  people: Pick<People, 'find' | 'save'>,
  identity: Identity,
  language: Language,
): Promise<Person> {
  const known = await people.find(identity.id);
  if (known !== undefined) return known;
  const saved = await people.save(personOf(identity, language));
  if (saved.ok) return saved.value;
  // Their other tab was a moment faster.
  const other = await people.find(identity.id);
  if (other === undefined) throw new Error('A person who could not be entered, and is not there either');
  return other;
}

const personOf = (identity: Identity, language: Language): Person => ({
  id: identity.id,
  // Who is both is listed as a manager: word of silent coordinators must find one, cases find their coordinator by id.
  role: identity.roles.includes('manager') ? 'manager' : 'coordinator',
  name: identity.name,
  ...(identity.email !== undefined && { email: identity.email }),
  ...(identity.phone !== undefined && { phone: identity.phone }),
  languages: [identity.language ?? language],
  channels: identity.phone === undefined ? ['email'] : ['email', 'sms'],
  areas: [],
  capacity: 0,
  absences: [],
  stopped: [],
  active: true,
  version: 0,
});
