/** The case page: what happens next, in one sentence; then everything else. */
import { formatReference, whatNext } from '#case';
import { orFirstPage } from '#functions/web/first-page.ts';
import { peopleIn } from '#functions/web/history/tell-event.ts';
import { namesOf } from '#functions/web/names.ts';
import { type Page, page } from '#functions/web/page.ts';
import type { CoordinatorDependencies } from '../dependencies.ts';
import { type OnCase, onCase } from '../on-case.ts';
import { nextSentence } from './next-sentence.ts';
import { CaseView } from './view.tsx';

const eventsAtOnce = 30;
const notesAtOnce = 10;

export const casePage = (deps: CoordinatorDependencies): Page =>
  onCase(deps, async (the) => {
    const { request, reference, state, say, word, language } = the;
    const [household, events, notes] = await Promise.all([
      deps.people.findHousehold(reference),
      orFirstPage(
        (at) => deps.cases.events(reference, { limit: eventsAtOnce, newestFirst: true, ...at }),
        request.query['events'],
      ),
      orFirstPage(
        (at) => deps.people.notes(reference, { limit: notesAtOnce, ...at }),
        request.query['notes'],
      ),
    ]);
    const nameOf = await namesOf(deps.people, [
      ...peopleOf(the),
      ...events.value.items.flatMap(peopleIn),
      ...notes.value.items.flatMap((note) => note.by.id ?? []),
    ]);
    const now = deps.now();
    const next = nextSentence({ state, settings: deps.settings, now, language, say, word, nameOf });
    const title = say('case.title', { reference: formatReference(reference) });
    const waits = whatNext(state, deps.settings, now).do === 'tell-staff';
    return page(
      language,
      title,
      <CaseView
        the={the}
        title={title}
        household={household}
        events={events}
        notes={notes}
        nameOf={nameOf}
        next={next}
        waits={waits}
        now={now}
      />,
    );
  });

function peopleOf({ state }: OnCase): string[] {
  const asked = state.asks.flatMap((ask) => [
    ask.volunteer,
    ...ask.before,
    ...ask.contacts.map((contact) => contact.person),
  ]);
  const staff = [state.coordinator, state.volunteer, state.waitingFor?.person];
  return [...asked, ...staff].filter((id) => id !== undefined);
}
