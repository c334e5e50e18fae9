/** Who the canary's case is about and who acts in it: nobody. Their address is one that SES keeps for trials. */
import { type CaseReference, canaryPeople } from '#case';
import type { Household, Person, VisitCard } from '#functions/store/ports.ts';

/** Takes every email and reports it as delivered, and counts for no reputation (SES: mailbox simulator). */
const address = 'success+canary@simulator.amazonses.com';

const person = (role: keyof typeof canaryPeople): Person => ({
  id: canaryPeople[role],
  role,
  name: 'Canary',
  email: address,
  languages: ['en'],
  channels: ['email'],
  areas: [],
  capacity: 1,
  absences: [],
  stopped: [],
  active: true,
  version: 0,
});

export const people: readonly Person[] = [person('volunteer'), person('coordinator')];

/** Without a name, a phone or a street there is nothing by which a search could find it. */
export const householdOf = (reference: CaseReference): Household => ({
  reference,
  firstName: '',
  familyName: '',
  address: '',
  village: '',
  language: 'en',
  members: [],
});

export const cardOf = (reference: CaseReference): VisitCard => ({
  reference,
  firstName: 'Canary',
  village: 'Nowhere',
  language: 'en',
  coordinatorName: 'Canary',
});
