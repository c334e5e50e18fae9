/** Everything that happened in a case: where it stands, the path it walked, its events, and the workflow's own steps. */
import { type CaseState, formatReference, readReference } from '#case';
import { BackLink } from '#functions/web/components/back-link.tsx';
import { NextStep } from '#functions/web/components/next-step.tsx';
import { orFirstPage } from '#functions/web/first-page.ts';
import { peopleIn } from '#functions/web/history/tell-event.ts';
import { type Page, type PageAnswer, type PageRequest, page, staffOf } from '#functions/web/page.ts';
import { whoIsWho } from '#functions/web/who-is-who.ts';
import { accessesToAddress, allCasesAddress } from '../addresses.ts';
import type { ManagerDependencies } from '../dependencies.ts';
import { managerTexts } from '../texts/index.ts';
import { About } from './about.tsx';
import { Events } from './events.tsx';
import { Executions } from './executions.tsx';
import { noSuchCase } from './no-such-case.tsx';
import { readEvents } from './read-events.ts';
import { readExecutions } from './read-executions.ts';
import { readLog } from './read-log.ts';
import { Seal } from './seal.tsx';
import { readViewOptions } from './view-options.ts';
import { peopleInSentence, whereItStands } from './where-it-stands.ts';

export const createCaseHistoryPage =
  (deps: ManagerDependencies): Page =>
  async (request) => {
    const typed = request.parameters['reference'] ?? '';
    const reference = readReference(typed);
    if (!reference.ok) return noSuchCase('mistyped', typed, request.language);
    const state = await deps.cases.load(reference.value);
    if (state === undefined) return noSuchCase('unknown', formatReference(reference.value), request.language);
    if (!state.personalDataErased) await deps.people.noteAccess(staffOf(request).id, reference.value, 'page');
    return historyPage(deps, state, request);
  };

async function historyPage(
  deps: ManagerDependencies,
  state: CaseState,
  { query, language }: PageRequest,
): Promise<PageAnswer> {
  const { cases, people, settings, organisation } = deps;
  const { reference } = state;
  const options = readViewOptions(query);
  const [events, log, household, executions] = await Promise.all([
    orFirstPage((from) => readEvents(cases, reference, options, from), options.cursor),
    readLog(cases, state),
    people.findHousehold(reference),
    readExecutions(deps, reference, options),
  ]);
  const { nameOf } = await whoIsWho(people, [
    state.coordinator,
    state.volunteer,
    ...peopleInSentence(state),
    ...events.value.items.flatMap(peopleIn),
  ]);
  const say = managerTexts(language);
  const telling = { settings, now: deps.now(), nameOf, language, say };
  const heading = say('history.heading', { reference: formatReference(reference) });
  const seen = { query, reference, language, timeZone: settings.timeZone };
  const body = (
    <>
      <BackLink href={allCasesAddress} language={language} text={say('cases.heading')} />
      <h1>{heading}</h1>
      <NextStep heading={say('next.heading')}>
        <p>{whereItStands(state, telling)}</p>
      </NextStep>
      <About
        state={state}
        household={household}
        path={log.path}
        areas={organisation.areas}
        nameOf={nameOf}
        language={language}
        timeZone={settings.timeZone}
      />
      <p>
        <a href={accessesToAddress(reference)}>{say('accesses.to-family-link')}</a>
      </p>
      <section>
        <h2>{say('history.events')}</h2>
        <Seal verification={log.verification} say={say} language={language} />
        <Events events={events} state={state} options={options} nameOf={nameOf} {...seen} />
      </section>
      <Executions executions={executions} {...seen} />
    </>
  );
  return page(language, heading, body);
}
