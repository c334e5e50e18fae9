/** Check the answers: everything that was typed, with a way to each; sending it opens the case, or adds to one. */
import { formatReference, type Refusal } from '#case';
import { BackLink } from '#functions/web/components/back-link.tsx';
import { Notice } from '#functions/web/components/notice.tsx';
import { Hidden, PostForm } from '#functions/web/components/post-form.tsx';
import { one } from '#functions/web/forms/form.ts';
import { type Page, type PageAnswer, page, seeOther } from '#functions/web/page.ts';
import { refusalText } from '#functions/web/texts/refusals/index.ts';
import { draftAddress, openedAddress } from '../../addresses.ts';
import type { CoordinatorDependencies } from '../../dependencies.ts';
import { KeepDraft } from '../kept-on-device.tsx';
import { AnswersOfAddition } from './answers-of-addition.tsx';
import { AnswersOfCase } from './answers-of-case.tsx';
import { become } from './become.ts';
import { nextStep } from './journey.ts';
import { type OnDraft, onDraft } from './on-draft.ts';

const versionField = 'version';

export const checkDraft = (deps: CoordinatorDependencies): Page =>
  onDraft(deps, async (the) => {
    const { request, draft, journey } = the;
    if (nextStep(journey) !== undefined) return seeOther(draftAddress(draft.id));
    if (request.method === 'GET') return show(the, {});
    if (one(request.form, versionField) !== String(draft.version)) return show(the, { changed: true });
    const became = await become(the);
    return became.ok ? seeOther(openedAddress(became.value)) : show(the, { refusal: became.failure });
  });

async function show(the: OnDraft, wrong: { changed?: true; refusal?: Refusal }): Promise<PageAnswer> {
  const { say, language, draft, journey, deps } = the;
  const { decision, intake } = journey;
  const title = say('answers.heading');
  const volunteer = intake?.volunteer === undefined ? undefined : await deps.people.find(intake.volunteer);
  const button =
    decision.is === 'same-as'
      ? say(decision.alike.stage === 'closed' ? 'answers.re-open' : 'answers.add', {
          reference: formatReference(decision.alike.reference),
        })
      : say('new.button');
  const body = (
    <>
      <BackLink href={draftAddress(draft.id)} language={language} />
      {wrong.changed && <Notice kind="important" language={language} heading={say('answers.changed')} />}
      {wrong.refusal && (
        <Notice kind="important" language={language} heading={refusalText(wrong.refusal, language)} />
      )}
      <KeepDraft />
      <h1>{title}</h1>
      {decision.is === 'same-as' && <AnswersOfAddition the={the} alike={decision.alike} />}
      {decision.is !== 'same-as' && intake && (
        <AnswersOfCase the={the} intake={intake} volunteer={volunteer} />
      )}
      <PostForm button={button}>
        <Hidden name={versionField} value={String(draft.version)} />
      </PostForm>
    </>
  );
  return page(language, title, body, wrong.changed || wrong.refusal ? 409 : 200);
}
