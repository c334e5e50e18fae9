/** The questions of a section, with where one comes from above and the ways on below. */
import type { Person } from '#functions/store/ports.ts';
import { BackLink } from '#functions/web/components/back-link.tsx';
import { Button } from '#functions/web/components/button.tsx';
import { ErrorSummary, Hidden, PostForm } from '#functions/web/components/post-form.tsx';
import { checkDraftAddress, draftAddress } from '../../addresses.ts';
import type { FormView } from '../../forms/form-view.ts';
import { KeptOnDevice } from '../kept-on-device.tsx';
import { labelOf } from '../label-of.ts';
import { Questions } from '../questions/index.tsx';
import { StoryQuestion } from '../questions/vulnerable.tsx';
import { WhichFamily } from '../which-family.tsx';
import { ChangedMeanwhile } from './changed-meanwhile.tsx';
import { nextStep } from './journey.ts';
import { basisField, basisOf } from './keep-section.ts';
import type { OnDraft } from './on-draft.ts';
import { isSection, type Step } from './steps.ts';
import { titleOf } from './task-list.tsx';

/** Sent by the button that puts the rest off. */
export const laterField = 'later';

interface SectionViewProps extends FormView {
  the: OnDraft;
  step: Step;
  changedMeanwhile: boolean;
  volunteers: readonly Person[];
}

export function SectionView(props: SectionViewProps) {
  const { the, step, form, errors, changedMeanwhile } = props;
  const { say, language, draft, journey } = the;
  const ready = nextStep(journey) === undefined;
  return (
    <>
      <BackLink href={ready ? checkDraftAddress(draft.id) : draftAddress(draft.id)} language={language} />
      <ErrorSummary errors={errors} language={language} labelOf={labelOf(the)} />
      {changedMeanwhile && <ChangedMeanwhile the={the} step={step} typed={form} />}
      <h1>{say(titleOf(step, journey))}</h1>
      <KeptOnDevice the={the} name={`${draft.id}/${step}`} firstField>
        <PostForm>
          <Hidden name={basisField} value={basisOf(draft, step)} />
          <StepQuestions {...props} />
          <div class="buttons">
            <Button>{say('draft.continue')}</Button>
            <Button kind="secondary" name={laterField} value="yes">
              {say('draft.later')}
            </Button>
          </div>
        </PostForm>
      </KeptOnDevice>
    </>
  );
}

function StepQuestions({ the, step, fields, volunteers }: SectionViewProps) {
  const { alike, decision } = the.journey;
  if (!isSection(step)) return <WhichFamily the={the} alike={alike} fields={fields} />;
  if (step === 'vulnerable' && decision.is === 'same-as') return <StoryQuestion the={the} fields={fields} />;
  return <Questions section={step} the={the} fields={fields} volunteers={nearFirst(the, volunteers)} />;
}

/** Those who visit families where this one lives come first. */
function nearFirst({ journey }: OnDraft, volunteers: readonly Person[]): readonly Person[] {
  const area = journey.form['area']?.[0] ?? '';
  const isNear = ({ areas }: Person): boolean => areas.includes(area);
  return [...volunteers.filter(isNear), ...volunteers.filter((volunteer) => !isNear(volunteer))];
}
