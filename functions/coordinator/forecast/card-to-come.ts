/** The visit card as a message will name it: with the coordinator who has the case by then. */
import type { CaseEvent, CaseReference, PersonId } from '#case';
import type { People, VisitCard } from '#functions/store/ports.ts';

/** Whom the card will name once the event is recorded; undefined where it stays as it is. */
export function handedTo(event: CaseEvent): PersonId | undefined {
  if (event.type === 're-opened') return event.coordinator;
  return event.type === 'reassigned' && event.role === 'coordinator' ? event.to : undefined;
}

/** Undefined where there is no card any more. */
export async function cardToCome(
  people: Pick<People, 'find' | 'findCard'>,
  reference: CaseReference,
  coordinator: PersonId | undefined,
): Promise<VisitCard | undefined> {
  const card = await people.findCard(reference);
  const named = coordinator === undefined ? undefined : await people.find(coordinator);
  if (card === undefined || named === undefined) return card;
  const { coordinatorPhone: _, ...rest } = card;
  const { name: coordinatorName, phone } = named;
  return { ...rest, coordinatorName, ...(phone !== undefined && { coordinatorPhone: phone }) };
}
