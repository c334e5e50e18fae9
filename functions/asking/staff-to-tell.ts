/** Which coordinator or manager is told: the case's own coordinator, or a manager who is there today; of the canary nobody else. */
import { absenceOn, type CaseState, dateIn, isCanary, type Settings } from '#case';
import type { People, Person } from '#functions/store/ports.ts';

interface Collaborators {
  people: Pick<People, 'find' | 'all'>;
  settings: Settings;
  now(): string;
}

export const staffToTell = (the: Collaborators, state: CaseState, role: 'coordinator' | 'manager') =>
  role === 'coordinator' || isCanary(state) ? the.people.find(state.coordinator) : aManager(the);

/** One who is not absent today; where all are, the first: silence must end with somebody. */
async function aManager(the: Collaborators): Promise<Person | undefined> {
  const today = dateIn(the.now(), the.settings);
  const managers = (await the.people.all('manager')).filter((person) => person.active);
  return managers.find((person) => absenceOn(person, today) === undefined) ?? managers[0];
}
