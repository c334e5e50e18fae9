/** How far a draft has come: what is done, what is missing, and what cannot be asked yet. */
import type { Draft } from '#functions/store/ports.ts';
import type { FieldErrors } from '#functions/web/forms/field-errors.ts';
import type { Form } from '#functions/web/forms/form.ts';
import type { OnPage } from '../../on-page.ts';
import type { Intake } from '../intake-form.ts';
import { knownSoFar } from '../known-so-far.ts';
import { type Decision, decisionIn, type LookAlike, lookAlikes, sameField } from '../look-alikes.ts';
import { needField } from '../needs-by-kind.ts';
import { errorsOf } from '../sections.ts';
import { readWhole } from '../whole-form.ts';
import { fieldsOfStep, type Step, steps } from './steps.ts';

export type Status = 'completed' | 'incomplete' | 'cannot-start';

export interface Journey {
  /** Everything that was typed, as one form. */
  form: Form;
  /** Cases that look as if they were this family's. */
  alike: readonly LookAlike[];
  decision: Decision;
  /** The steps that have to be gone, in order. */
  steps: readonly { step: Step; status: Status; errors: FieldErrors }[];
  /** Absent while anything is wrong. */
  intake?: Intake;
}

export async function journeyOf(the: OnPage, draft: Draft): Promise<Journey> {
  const form: Form = Object.assign({}, ...Object.values(draft.sections));
  const [{ intake, errors }, alike] = await Promise.all([readWhole(the, form), lookAlikes(the, form)]);
  const decision = decisionIn(form, alike);
  const errorsAt = (step: Step): FieldErrors =>
    decision.is === 'same-as' ? errorsOfAddition(step, form, errors) : errorsOfNew(step, decision, errors);
  const isDone = (step: Step): boolean =>
    draft.sections[step] !== undefined && Object.keys(errorsAt(step)).length === 0;
  const statusOf = (step: Step): Status => {
    const who = decision.is === 'same-as' || (['family', 'where', 'reach'] as const).every(isDone);
    const settled = who && decision.is !== 'undecided';
    if (step === 'duplicates') {
      if (settled) return 'completed';
      return decision.is === 'undecided' ? 'incomplete' : 'cannot-start';
    }
    if (step === 'needs' && !settled) return 'cannot-start';
    return isDone(step) ? 'completed' : 'incomplete';
  };
  const gone = decision.is === 'same-as' ? stepsOfAddition : steps;
  return {
    form,
    alike,
    decision,
    steps: gone.map((step) => ({ step, status: statusOf(step), errors: errorsAt(step) })),
    ...(intake && { intake }),
  };
}

/** A family that is known is not asked again who it is: only what it needs now. */
const stepsOfAddition = ['duplicates', 'vulnerable', 'needs'] as const satisfies Step[];

function errorsOfNew(step: Step, decision: Decision, errors: FieldErrors): FieldErrors {
  if (step !== 'duplicates') return errorsOf(fieldsOfStep(step), errors);
  return decision.is === 'undecided' ? { [sameField]: { message: 'choose' } } : {};
}

/** There has to be something to add: a need, or words about what happened. */
function errorsOfAddition(step: Step, form: Form, errors: FieldErrors): FieldErrors {
  const { needs, story } = knownSoFar(form);
  if (step === 'vulnerable') return errorsOf(['story'], errors);
  if (step !== 'needs') return {};
  const { urgency, ...wrong } = errorsOf(fieldsOfStep(step), errors);
  if (needs.length > 0) return urgency === undefined ? wrong : { ...wrong, urgency };
  const nothing = story === undefined && Object.keys(wrong).length === 0;
  return nothing ? { [needField('bed')]: { message: 'no-needs-named' } } : wrong;
}

export const stepIn = (journey: Journey, step: Step) => journey.steps.find((each) => each.step === step);

/**
 * The next step that is open after this one, then from the beginning; undefined when all is done. Whether the family is
 * known may be asked at any time: after that one goes on where one was.
 */
export function nextStep({ steps: all, decision }: Journey, after?: Step): Step | undefined {
  if (decision.is === 'undecided') return 'duplicates';
  const open = all.filter(({ status }) => status === 'incomplete').map(({ step }) => step);
  const place = after === undefined || after === 'duplicates' ? -1 : steps.indexOf(after);
  return open.find((step) => steps.indexOf(step) > place) ?? open[0];
}
