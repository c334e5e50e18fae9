/** The volunteer that the address names. Staff accounts come from the sign-in, and have no page here. */
import type { Person } from '#functions/store/ports.ts';
import type { PageAnswer } from '#functions/web/page.ts';
import { notFound } from '../not-found.tsx';
import type { OnPage } from '../on-page.ts';

export async function volunteerIn({ deps, request }: OnPage): Promise<Person | undefined> {
  const found = await deps.people.find(request.parameters['person'] ?? '');
  return found?.role === 'volunteer' ? found : undefined;
}

export const notAVolunteer = (the: OnPage): PageAnswer => notFound(the, 'find.person');
