/** Members of staff, as the pages know them once they have signed in. */
import type { Door } from '#functions/routes.ts';
import { createVisitor, type Visitor } from './visitor.ts';

export type StaffDoor = Exclude<Door, 'volunteer'>;

/** Ids of the seeded organisation's people. */
export const staff = { coordinator: 'aigerim', manager: 'saule' } as const satisfies Record<
  StaffDoor,
  string
>;

export async function signedIn(url: string, _door: StaffDoor): Promise<Visitor> {
  return createVisitor(url);
}
