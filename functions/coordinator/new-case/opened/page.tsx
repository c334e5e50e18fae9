/** The confirmation of a new case: its reference to read out, what happens next and when, and whom the family calls. */
import { addDuration, dateIn, formatReference } from '#case';
import { ButtonLink } from '#functions/web/components/button.tsx';
import { Panel } from '#functions/web/components/panel.tsx';
import { Phone } from '#functions/web/components/phone.tsx';
import { dateText } from '#functions/web/components/when.tsx';
import { type Page, page } from '#functions/web/page.ts';
import { whoIsWho } from '#functions/web/who-is-who.ts';
import { caseAddress, newCaseAddress } from '../../addresses.ts';
import { nextSentence } from '../../case-page/next-sentence.ts';
import type { CoordinatorDependencies } from '../../dependencies.ts';
import { type OnCase, onCase } from '../../on-case.ts';
import { KeepDraft } from '../kept-on-device.tsx';

export const opened = (deps: CoordinatorDependencies): Page =>
  onCase(deps, async (the) => {
    const { say, language, reference, state, request } = the;
    const added = request.query['how'] === 'added';
    const title = say(added ? 'opened.added' : 'opened.heading');
    const people = [state.coordinator, ...state.asks.map((ask) => ask.volunteer)];
    const { nameOf, personOf } = await whoIsWho(deps.people, people);
    const coordinator = personOf(state.coordinator);
    const body = (
      <>
        <KeepDraft />
        <Panel title={title}>
          {say('opened.reference')}
          <br />
          <strong>{formatReference(reference)}</strong>
        </Panel>
        <p>{say('opened.read-out')}</p>
        <h2>{say('opened.next')}</h2>
        <p>{nextSentence({ ...the, settings: deps.settings, now: deps.now(), nameOf })}</p>
        {!added && <p>{say('opened.assessed-by', { date: assessedBy(the) })}</p>}
        <h2>{say('opened.call')}</h2>
        <p>
          {say('opened.call-text', { person: nameOf(state.coordinator) })}{' '}
          {coordinator?.phone !== undefined && <Phone number={coordinator.phone} language={language} />}
        </p>
        <p>{say('opened.print')}</p>
        <div class="buttons">
          <ButtonLink href={caseAddress(reference)}>{say('opened.to-case')}</ButtonLink>
          <ButtonLink href={newCaseAddress} kind="secondary">
            {say('opened.another')}
          </ButtonLink>
        </div>
      </>
    );
    return page(language, title, body);
  });

/** The day by which a volunteer has seen the family, where all goes well. */
function assessedBy({ state, deps, language }: OnCase): string {
  const { settings } = deps;
  return dateText(
    dateIn(addDuration(state.openedAt, settings.answerWithin.assessment, settings), settings),
    language,
  );
}
