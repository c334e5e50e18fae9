/** Where the pages about people are. */
import type { PersonId } from '#case';

export const peopleAddress = '/coordinator/people';
export const staffAddress = `${peopleAddress}/staff`;
export const personAddress = (id: PersonId): string => `${peopleAddress}/${encodeURIComponent(id)}`;
export const leavingAddress = (id: PersonId): string => `${personAddress(id)}/leaving`;
