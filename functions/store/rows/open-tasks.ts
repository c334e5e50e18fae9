/** How many questions a volunteer has to answer now. */
import type { CaseRows, Person } from '../ports.ts';

/** Counted up to their capacity: more does not matter. */
export async function openTasksOf(
  rows: Pick<CaseRows, 'onDesk'>,
  { id, capacity }: Pick<Person, 'id' | 'capacity'>,
): Promise<number> {
  return (await rows.onDesk(id, { limit: Math.max(capacity, 1) })).items.length;
}
