/** "This is not meant for me": says nothing of the family, gives the question back, and offers to stop messages. */
import { PostForm } from '#functions/web/components/post-form.tsx';
import { type PageAnswer, seeOther } from '#functions/web/page.ts';
import { addressOf } from '../address.ts';
import type { VolunteerDependencies } from '../dependencies.ts';
import { volunteerPage } from '../frame.tsx';
import { giveBack } from '../hand-back/give-back.ts';
import { behindLink, type Visit } from '../visit.ts';

export const createWrongPersonPage = (deps: VolunteerDependencies) =>
  behindLink(deps, async (visit, request) => {
    if (request.method === 'GET')
      return request.query['done'] === undefined ? askPage(visit) : thanksPage(visit);
    // The thanks are the same where the question has gone on: whoever is not meant need not know of it.
    await giveBack(deps, visit, 'wrong-person', '');
    return seeOther(addressOf(visit, 'wrong-person', { done: '1' }));
  });

function askPage(visit: Visit): PageAnswer {
  const { say } = visit;
  const body = (
    <>
      <p>{say('wrong-person.intro')}</p>
      <PostForm button={say('wrong-person.send')} />
    </>
  );
  return volunteerPage({ visit, heading: say('wrong-person.heading'), body, beside: true });
}

function thanksPage(visit: Visit): PageAnswer {
  const { say } = visit;
  const body = (
    <>
      <p>{say('wrong-person.done.body')}</p>
      <p>
        <a href={addressOf(visit, 'stop')}>{say('stop.link')}</a>
      </p>
    </>
  );
  return volunteerPage({ visit, heading: say('wrong-person.done.heading'), body });
}
