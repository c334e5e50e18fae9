/** A page about one volunteer: finds them by the address. Staff accounts come from the sign-in, and have no page here. */
import type { Person } from '#functions/store/ports.ts';
import type { Page, PageAnswer } from '#functions/web/page.ts';
import { personAddress } from '../addresses.ts';
import type { CoordinatorDependencies } from '../dependencies.ts';
import { notFound } from '../not-found.tsx';
import { type OnPage, onPage } from '../on-page.ts';

export interface OnVolunteer extends OnPage {
  person: Person;
}

export const onVolunteer = (
  deps: CoordinatorDependencies,
  answer: (the: OnVolunteer) => Promise<PageAnswer>,
): Page =>
  onPage(deps, async (the) => {
    const person = await deps.people.find(the.request.parameters['person'] ?? '');
    return person?.role === 'volunteer' ? answer({ ...the, person }) : notFound(the, 'find.person');
  });

/** The link back to a volunteer, on the pages about them. */
export const backToPerson = ({ say }: OnPage, { id, name }: Person): { href: string; text: string } => ({
  href: personAddress(id),
  text: say('person.back', { person: name }),
});
