/** Members of staff, as the pages know them once they have signed in. */
import type { StaffDoor } from '#functions/routes.ts';
import { signInAddress } from '#local/demo/browser.ts';
import { createVisitor, type Visitor } from './visitor.ts';

export type { StaffDoor } from '#functions/routes.ts';

/** Ids of the seeded organisation's people; neither has the other's role. */
export const staff = { coordinator: 'aigerim', manager: 'marat' } as const satisfies Record<
  StaffDoor,
  string
>;

/** Through the very pages that people sign in by. */
export async function signedIn(url: string, door: StaffDoor): Promise<Visitor> {
  const visitor = createVisitor(url);
  const home = `/${door}`;
  let next: string | undefined = signInAddress(staff[door], home);
  for (let steps = 0; next !== undefined && steps < 10; steps += 1) {
    const { location } = await visitor.get(next);
    next = location === undefined || location === home ? undefined : location;
  }
  if ((await visitor.get(home)).status !== 200) throw new Error(`${staff[door]} could not sign in`);
  return visitor;
}
