/** Members of staff, signed in through the very pages that people use. */
import { signInAddress } from '#local/demo/browser.ts';
import { createVisitor, type Visitor } from './visitor.ts';

/** Ids of the seeded organisation's people; each has this role and no other. */
export const staff = {
  coordinator: 'aigerim',
  otherCoordinator: 'dmitri',
  manager: 'marat',
} as const;

/** Six are needed. */
const mostSteps = 10;

/** @param person id of a demo user */
export async function signedIn(url: string, person: string): Promise<Visitor> {
  const visitor = createVisitor(url);
  let address: string | undefined = signInAddress(person, '/');
  for (let step = 0; address !== undefined && step < mostSteps; step += 1) {
    const { location, status } = await visitor.get(address);
    if (location === undefined && status !== 200) throw new Error(`${person} is not signed in: ${status}`);
    address = location;
  }
  return visitor;
}
