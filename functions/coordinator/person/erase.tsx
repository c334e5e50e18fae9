/** Erases what is known of a volunteer who helps no more: at once, since nothing else has to follow. */
import { log } from '#functions/runtime/log.ts';
import { PostForm } from '#functions/web/components/post-form.tsx';
import { type Page, seeOther } from '#functions/web/page.ts';
import { leavingAddress, peopleAddress } from '../addresses.ts';
import type { CoordinatorDependencies } from '../dependencies.ts';
import { formPage } from '../forms/form-page.tsx';
import { backToPerson, onVolunteer } from './on-volunteer.ts';
import { tasksOf } from './tasks.tsx';

export const erasePerson = (deps: CoordinatorDependencies): Page =>
  onVolunteer(deps, async (the) => {
    const { say, request, person, user } = the;
    const isFree = !person.active && (await tasksOf(the, person)).count === 0;
    if (request.method === 'POST' && isFree && (await deps.people.erasePerson(person))) {
      log.info('person-erased', { person: person.id, by: user.id });
      return seeOther(`${peopleAddress}?done=erased`);
    }
    const first = (
      <>
        <p>{say('person.erase-first', { person: person.name })}</p>
        <p>
          <a href={leavingAddress(person.id)}>{say('person.hand-over')}</a>
        </p>
      </>
    );
    return formPage(the, {
      title: say('person.erase-heading', { person: person.name }),
      back: backToPerson(the, person),
      labelOf: () => undefined,
      status: request.method === 'POST' ? 409 : 200,
      body: isFree ? (
        <PostForm button={say('person.erase-button')} danger>
          <p>{say('person.erase-text')}</p>
        </PostForm>
      ) : (
        first
      ),
    });
  });
