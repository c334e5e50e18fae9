/** Moves the question that is open, or comes next, to another day. */
import * as v from 'valibot';
import { type AskKind, type CaseState, type IsoDate, openAsk, pendingCheckIn, type Stage } from '#case';
import { DateField } from '#functions/web/components/field.tsx';
import { PostForm } from '#functions/web/components/post-form.tsx';
import { dateText } from '#functions/web/components/when.tsx';
import { dateFrom } from '#functions/web/forms/fields.ts';
import { readForm } from '#functions/web/forms/read-form.ts';
import type { Page } from '#functions/web/page.ts';
import type { CoordinatorDependencies } from '../dependencies.ts';
import { caseForm } from './case-form.tsx';

const nextOf: Record<Stage, AskKind> = {
  intake: 'assessment',
  assessment: 'assessment',
  delivery: 'delivery',
  'follow-up': 'check-in',
  closed: 'check-in',
};

const subjectOf = (state: CaseState): AskKind => openAsk(state)?.kind ?? nextOf[state.stage];

/** The day that stands now. */
function presentDay(state: CaseState): IsoDate | undefined {
  const planned = subjectOf(state) === 'check-in' ? pendingCheckIn(state)?.on : state.notBefore;
  return openAsk(state)?.dueBy ?? planned;
}

export const reschedule = (deps: CoordinatorDependencies): Page =>
  caseForm(deps, {
    title: 'action.reschedule',
    labels: 'reschedule',
    done: 'rescheduled',
    read: (the, form) => readForm(v.object({ to: dateFrom(the.today) }), form),
    command: (the, { to }) => ({ type: 'reschedule', subject: subjectOf(the.state), to }),
    check: { button: 'reschedule.button' },
    body: (the, { fields }) => {
      const { say, word, state, language } = the;
      const day = presentDay(state);
      return (
        <PostForm button={say('check.go-on')}>
          <p>{say('reschedule.subject', { ask: word(`ask.${subjectOf(state)}`) })}</p>
          {day !== undefined && <p>{say('reschedule.now', { date: dateText(day, language) })}</p>}
          <DateField {...fields('to')} label={say('reschedule.to')} />
        </PostForm>
      );
    },
  });
