/** "I have called": whom to call, about what, and the button that says it is done. */
import { addDuration, dateIn, ok, openAsk } from '#case';
import { Phone } from '#functions/web/components/phone.tsx';
import { PostForm } from '#functions/web/components/post-form.tsx';
import { dateText, instantText } from '#functions/web/components/when.tsx';
import type { Page } from '#functions/web/page.ts';
import type { CoordinatorDependencies } from '../dependencies.ts';
import type { OnCase } from '../on-case.ts';
import { caseForm } from './case-form.tsx';

/** What they wrote is among the latest notes of the case, unless very much was written since. */
const latestNotes = 50;

export const called = (deps: CoordinatorDependencies): Page =>
  caseForm(deps, {
    title: 'action.called',
    labels: 'called',
    done: 'called',
    read: () => ok(undefined),
    command: () => ({ type: 'note-the-call' }),
    body: async (the) => {
      const { callOwed } = the.state;
      if (callOwed === undefined) return <p>{the.say('called.none')}</p>;
      const [person, notes] = await Promise.all([
        deps.people.find(callOwed.volunteer),
        deps.people.notes(the.reference, { limit: latestNotes }),
      ]);
      const since = instantText(callOwed.since, the.language, deps.settings.timeZone);
      const note = notes.items.find(({ id }) => id === callOwed.noteId);
      return (
        <>
          <p>{whyCalled(the, person?.name ?? the.say('called.somebody'), since)}</p>
          {person?.phone && (
            <p>
              <Phone number={person.phone} language={the.language} />
            </p>
          )}
          {note && <blockquote class="kept">{note.text}</blockquote>}
          <p>{whatFollows(the)}</p>
          <PostForm button={the.say('called.button')} />
        </>
      );
    },
  });

/** They asked for it, or could not be written to. */
function whyCalled({ say, word, state }: OnCase, person: string, at: string): string {
  const instead = state.callOwed?.instead;
  if (instead === undefined) return say('called.asked', { person, at });
  return say('called.instead', { person, at, why: word(`hindrance.${instead}`) });
}

/** Nobody is written to now; whoever still has to answer is, once the quiet days are over. */
function whatFollows({ state, deps, say, language }: OnCase): string {
  const { settings } = deps;
  if (openAsk(state)?.volunteer !== state.callOwed?.volunteer) return say('called.no-message');
  const until = dateIn(addDuration(deps.now(), settings.quietAfterCall, settings), settings);
  return say('called.reminded', { date: dateText(until, language) });
}
