/** The visit card as a message will name it: with the coordinator the case has by then. */
import type { CaseState } from '#case';
import type { People, VisitCard } from '#functions/store/ports.ts';

/**
 * The card follows a change of coordinator only once that is recorded. Undefined where there is no card any more.
 */
export async function cardToCome(
  people: Pick<People, 'find' | 'findCard'>,
  state: CaseState,
): Promise<VisitCard | undefined> {
  const [card, coordinator] = await Promise.all([
    people.findCard(state.reference),
    people.find(state.coordinator),
  ]);
  if (card === undefined || coordinator === undefined || coordinator.name === card.coordinatorName)
    return card;
  const { coordinatorPhone: _, ...rest } = card;
  const { name: coordinatorName, phone } = coordinator;
  return { ...rest, coordinatorName, ...(phone !== undefined && { coordinatorPhone: phone }) };
}
