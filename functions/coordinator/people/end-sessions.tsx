/** Ends what a colleague has open on all devices: for a laptop that was stolen, or a session that somebody else uses. */
import { log } from '#functions/runtime/log.ts';
import { PostForm } from '#functions/web/components/post-form.tsx';
import { type Page, seeOther } from '#functions/web/page.ts';
import { staffAddress } from '../addresses.ts';
import type { CoordinatorDependencies } from '../dependencies.ts';
import { notFound } from '../not-found.tsx';
import { onPage } from '../on-page.ts';
import { staffPage } from './staff-page.tsx';

export const endSessions = (deps: CoordinatorDependencies): Page =>
  onPage(deps, async (the) => {
    const { say, request, user } = the;
    const person = await deps.people.find(request.parameters['person'] ?? '');
    if (person === undefined || person.role === 'volunteer') return notFound(the, 'find.person');
    if (request.method === 'POST') {
      await deps.endedSessions.endAll(person.id);
      log.info('sessions-ended', { person: person.id, by: user.id });
      return seeOther(`${staffAddress}?done=sessions`);
    }
    return staffPage(
      the,
      say('sessions.heading', { person: person.name }),
      <>
        <p>{say('sessions.text')}</p>
        <PostForm button={say('sessions.button')} danger />
      </>,
    );
  });
