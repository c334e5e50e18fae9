/**
 * The canary: a case of nobody that walks the whole path every day, so that a broken path is noticed before a family
 * does. Its area marks it in its first event: it stands in no list, figure or suggestion.
 */
import type { PersonId } from './events.ts';
import type { CaseState } from './state.ts';

/** No organisation can have an area of this code. */
export const canaryArea = 'canary';

export const isCanary = ({ area }: Pick<CaseState, 'area'>): boolean => area === canaryArea;

/** Who acts in it: nobody either, and in no list of people. */
export const canaryPeople = { volunteer: 'canary-volunteer', coordinator: 'canary-coordinator' } as const;

export const isCanaryPerson = (id: PersonId): boolean =>
  id === canaryPeople.volunteer || id === canaryPeople.coordinator;
