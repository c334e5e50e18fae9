/** A volunteer who needs help calls the coordinator who has the case, whatever order reactions came in. */
import type { CaseState } from '#case';
import type { Simulated } from '../system/simulated-system.ts';
import type { Checks } from './broken.ts';

export async function checkVisitCard(
  { check }: Checks,
  { store }: Simulated,
  { reference, coordinator }: CaseState,
): Promise<void> {
  const [card, person] = await Promise.all([
    store.people.findCard(reference),
    store.people.find(coordinator),
  ]);
  if (card === undefined) return;
  check(
    'the visit card names the coordinator who has the case',
    card.coordinatorName === person?.name,
    () => `${reference} ${card.coordinatorName}, but ${person?.name} has it`,
  );
}
