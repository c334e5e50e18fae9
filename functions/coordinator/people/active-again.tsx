/** A coordinator who was set as having left works here again, once a colleague has confirmed it. */
import { PostForm } from '#functions/web/components/post-form.tsx';
import { type Page, seeOther } from '#functions/web/page.ts';
import { staffAddress } from '../addresses.ts';
import type { CoordinatorDependencies } from '../dependencies.ts';
import { notFound } from '../not-found.tsx';
import { onPage } from '../on-page.ts';
import { notYourself } from './not-yourself.tsx';
import { setActive } from './set-active.ts';
import { staffPage } from './staff-page.tsx';

export const activeAgain = (deps: CoordinatorDependencies): Page =>
  onPage(deps, async (the) => {
    const { say, request, user } = the;
    const person = await deps.people.find(request.parameters['person'] ?? '');
    if (person?.role !== 'coordinator') return notFound(the, 'find.person');
    // A session outlives its person's leaving by some hours: it must not undo it.
    if (person.id === user.id) return notYourself(the, 'again.self');
    if (request.method === 'POST') {
      await setActive(the, person.id, true);
      return seeOther(`${staffAddress}?done=again`);
    }
    return staffPage(
      the,
      say('again.heading', { person: person.name }),
      person.active ? (
        <p>{say('again.is-active', { person: person.name })}</p>
      ) : (
        <>
          <p>{say('again.text', { person: person.name })}</p>
          <PostForm button={say('again.button')} />
        </>
      ),
    );
  });
