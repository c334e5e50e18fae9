/** The task list of a draft: its sections with how far each has come. */
import { formatReference } from '#case';
import { BackLink } from '#functions/web/components/back-link.tsx';
import { ButtonLink } from '#functions/web/components/button.tsx';
import { TaskList } from '#functions/web/components/task-list.tsx';
import { type Page, page } from '#functions/web/page.ts';
import { checkDraftAddress, newCaseAddress, removeDraftAddress, sectionAddress } from '../../addresses.ts';
import type { CoordinatorDependencies } from '../../dependencies.ts';
import { KeepDraft } from '../kept-on-device.tsx';
import { draftName } from '../start/draft-list.tsx';
import { type Journey, nextStep, type Status } from './journey.ts';
import { type OnDraft, onDraft } from './on-draft.ts';
import type { Step } from './steps.ts';

export const draftTasks = (deps: CoordinatorDependencies): Page =>
  onDraft(deps, async (the) => {
    const { say, language, draft, journey } = the;
    const next = nextStep(journey);
    // The title goes into the history of the browser: it does not say whose case it will be.
    return page(
      language,
      say('new.heading'),
      <>
        <BackLink href={newCaseAddress} language={language} />
        <KeepDraft />
        <h1>{say('draft.heading', { family: draftName(the, draft) })}</h1>
        <p>{say('draft.kept')}</p>
        <TaskList
          items={journey.steps.map(({ step, status }) => ({
            key: step,
            title: say(titleOf(step, journey)),
            ...(status !== 'cannot-start' &&
              canOpen(step, journey) && { href: sectionAddress(draft.id, step) }),
            ...(step === 'duplicates' && { hint: hintOf(the) }),
            status: statusOf(the, status),
          }))}
        />
        {next === undefined ? (
          <ButtonLink href={checkDraftAddress(draft.id)}>{say('draft.to-check')}</ButtonLink>
        ) : (
          <ButtonLink href={sectionAddress(draft.id, next)}>{say('draft.go-on')}</ButtonLink>
        )}
        <p>
          <a href={removeDraftAddress(draft.id)}>{say('draft.remove')}</a>
        </p>
      </>,
    );
  });

export const titleOf = (step: Step, { decision }: Journey) =>
  step === 'vulnerable' && decision.is === 'same-as' ? 'section.story' : (`section.${step}` as const);

/** Where nobody looks alike there is nothing to decide. */
const canOpen = (step: Step, { alike }: Journey): boolean => step !== 'duplicates' || alike.length > 0;

function hintOf({ say, journey: { alike, decision } }: OnDraft): string {
  if (decision.is === 'unknown') return say('draft.nobody-alike');
  if (decision.is === 'another-family') return say('draft.another-family');
  if (decision.is === 'undecided') return say('draft.alike', { count: alike.length });
  return say('draft.same-as', { reference: formatReference(decision.alike.reference) });
}

function statusOf({ say }: OnDraft, status: Status) {
  const text = say(`status.${status}`);
  if (status === 'incomplete') return { text, tag: 'blue' as const };
  return { text, ...(status === 'cannot-start' && { later: true }) };
}
