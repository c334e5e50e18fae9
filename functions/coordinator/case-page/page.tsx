/** The case page: where the case stands and what happens next, in one sentence; then everything else. */
import { formatReference } from '#case';
import { orFirstPage } from '#functions/web/first-page.ts';
import { peopleIn } from '#functions/web/history/tell-event.ts';
import { type Page, page } from '#functions/web/page.ts';
import { whoIsWho } from '#functions/web/who-is-who.ts';
import type { CoordinatorDependencies } from '../dependencies.ts';
import { onCase } from '../on-case.ts';
import { peopleOf } from './people-of.ts';
import { CaseView } from './view.tsx';

const eventsAtOnce = 30;
const notesAtOnce = 10;

export const casePage = (deps: CoordinatorDependencies): Page =>
  onCase(deps, async (the) => {
    const { request, reference, state, say, language } = the;
    const [household, card, events, notes] = await Promise.all([
      deps.people.findHousehold(reference),
      deps.people.findCard(reference),
      orFirstPage(
        (at) => deps.cases.events(reference, { limit: eventsAtOnce, newestFirst: true, ...at }),
        request.query['events'],
      ),
      orFirstPage(
        (at) => deps.people.notes(reference, { limit: notesAtOnce, ...at }),
        request.query['notes'],
      ),
    ]);
    const who = await whoIsWho(deps.people, [
      ...peopleOf(state),
      ...events.value.items.flatMap(peopleIn),
      ...notes.value.items.flatMap((note) => note.by.id ?? []),
    ]);
    const title = say('case.title', { reference: formatReference(reference) });
    const about = { the, household, card, who, now: deps.now() };
    return page(language, title, <CaseView {...about} title={title} events={events} notes={notes} />);
  });
