/** Moves the question that is open, or comes next, to another day. */
import * as v from 'valibot';
import { type AskKind, type CaseState, openAsk, type Stage } from '#case';
import { DateField } from '#functions/web/components/field.tsx';
import { PostForm } from '#functions/web/components/post-form.tsx';
import { dateFrom } from '#functions/web/forms/fields.ts';
import { readForm } from '#functions/web/forms/read-form.ts';
import type { Page } from '#functions/web/page.ts';
import { caseForm } from './case-form.tsx';
import type { CoordinatorDependencies } from './dependencies.ts';
import { carryOut } from './on-case.ts';

const nextOf: Record<Stage, AskKind> = {
  intake: 'assessment',
  assessment: 'assessment',
  delivery: 'delivery',
  'follow-up': 'check-in',
  closed: 'check-in',
};

const subjectOf = (state: CaseState): AskKind => openAsk(state)?.kind ?? nextOf[state.stage];

export const reschedule = (deps: CoordinatorDependencies): Page =>
  caseForm(deps, {
    title: 'action.reschedule',
    labels: 'reschedule',
    done: 'rescheduled',
    read: (the, form) => readForm(v.object({ to: dateFrom(the.today) }), form),
    act: (the, { to }) => carryOut(the, { type: 'reschedule', subject: subjectOf(the.state), to }),
    body: (the, { fields }) => (
      <PostForm button={the.say('reschedule.button')}>
        <p>{the.say('reschedule.subject', { ask: the.word(`ask.${subjectOf(the.state)}`) })}</p>
        <DateField {...fields('to')} label={the.say('reschedule.to')} />
      </PostForm>
    ),
  });
