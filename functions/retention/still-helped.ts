/** Whether a family has another case that is open, or was closed not long enough ago: its details are needed there. */
import type { CaseReference, Instant } from '#case';
import { plainNames } from '#functions/store/people/likeness.ts';
import type { Cases, People } from '#functions/store/ports.ts';

interface Collaborators {
  cases: Pick<Cases, 'load'>;
  people: Pick<People, 'findHousehold' | 'duplicatesOf'>;
}

export async function isStillHelped(
  { cases, people }: Collaborators,
  reference: CaseReference,
  closedBefore: Instant,
): Promise<boolean> {
  const household = await people.findHousehold(reference);
  if (household === undefined) return false;
  for (const other of await people.duplicatesOf(household)) {
    // A phone or an address is shared by families who are not one.
    if (other.reference === reference || plainNames(other) !== plainNames(household)) continue;
    const state = await cases.load(other.reference);
    if (state !== undefined && (state.closed === undefined || state.closed.at >= closedBefore)) return true;
  }
  return false;
}
