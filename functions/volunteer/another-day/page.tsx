/** "Another day suits me better": the volunteer's own word on when they go, within the bounds of the settings. */
import * as v from 'valibot';
import { dateIn, failed, latestDay, movesLeft, ok, type Refusal, type Result } from '#case';
import { DateField } from '#functions/web/components/field.tsx';
import { ErrorSummary, PostForm } from '#functions/web/components/post-form.tsx';
import { dateText } from '#functions/web/components/when.tsx';
import { type FieldErrors, fieldsOf, noErrors } from '#functions/web/forms/field-errors.ts';
import { dateFrom } from '#functions/web/forms/fields.ts';
import { emptyForm, type Form } from '#functions/web/forms/form.ts';
import { readForm } from '#functions/web/forms/read-form.ts';
import { type PageAnswer, seeOther } from '#functions/web/page.ts';
import { addressOf } from '../address.ts';
import type { VolunteerDependencies } from '../dependencies.ts';
import { volunteerFormAgain, volunteerPage } from '../frame.tsx';
import { isTheirs } from '../hand-back/give-back.ts';
import type { Asked } from '../question/question.tsx';
import { behindLink, type Visit } from '../visit.ts';
import { wish } from '../wish.ts';

export const createAnotherDayPage = (deps: VolunteerDependencies) =>
  behindLink(deps, async (visit, request): Promise<PageAnswer> => {
    if (!isTheirs(visit)) return overPage(visit);
    if (request.method === 'GET') {
      if (request.query['done'] !== undefined) return donePage(visit);
      return movesLeft(visit.ask, deps.settings) === 0 ? usedPage(visit) : volunteerPage(frame(deps, visit));
    }
    const chosen = await choose(deps, visit, request.form);
    if (chosen.ok) return seeOther(addressOf(visit, 'another-day', { done: '1' }));
    return chosen.failure === 'gone-on'
      ? seeOther(addressOf(visit, 'another-day'))
      : volunteerFormAgain(frame(deps, visit, request.form, chosen.failure));
  });

/** The day they chose, in the case's log; the same day sent twice counts once. */
async function choose(
  deps: VolunteerDependencies,
  visit: Asked,
  form: Form,
): Promise<Result<'changed', FieldErrors | 'gone-on'>> {
  const read = readForm(v.object({ to: dateFrom(dateIn(deps.now(), deps.settings)) }), form);
  if (!read.ok) return read;
  const { ask, link } = visit;
  const { to } = read.value;
  const done = await wish(deps, visit, {
    type: 'change-the-day',
    askId: ask.id,
    volunteer: link.person,
    to,
  });
  return done.ok || done.failure.refused === 'already-recorded'
    ? ok('changed')
    : failed(whyNot(done.failure));
}

/** What a page that is asked for anew does not say by itself stands beside the field. */
const whyNot = ({ refused }: Refusal): FieldErrors | 'gone-on' =>
  refused === 'too-far-ahead' ? { to: { message: 'too-far-ahead' } } : 'gone-on';

function frame(
  { settings, now }: VolunteerDependencies,
  visit: Asked,
  form: Form = emptyForm,
  errors: FieldErrors = noErrors,
) {
  const { say, language, ask } = visit;
  const date = dateText(ask.dueBy, language);
  const latest = dateText(latestDay(ask, settings, now()), language);
  const body = (
    <>
      <ErrorSummary errors={errors} language={language} />
      <p>{say('day.intro', { date, latest })}</p>
      <p>{say('day.left', { count: movesLeft(ask, settings) })}</p>
      <PostForm button={say('day.send')}>
        <DateField {...fieldsOf(form, errors, language)('to')} label={say('day.to')} />
      </PostForm>
    </>
  );
  return { visit, heading: say('day.heading'), body, beside: true } as const;
}

function donePage(visit: Asked): PageAnswer {
  const { say, language, ask } = visit;
  const body = (
    <>
      <p>{say('day.done.body', { date: dateText(ask.dueBy, language) })}</p>
      <p>
        <a href={addressOf(visit)}>{say('ways.back')}</a>
      </p>
    </>
  );
  return volunteerPage({ visit, heading: say('day.done.heading'), body });
}

function usedPage(visit: Asked): PageAnswer {
  const { say } = visit;
  const body = (
    <>
      <p>{say('day.used.body')}</p>
      <p>
        <a href={addressOf(visit, 'call')}>{say('call.link')}</a>
      </p>
    </>
  );
  return volunteerPage({ visit, heading: say('day.used.heading'), body });
}

const overPage = (visit: Visit): PageAnswer =>
  volunteerPage({
    visit,
    heading: visit.say('day.over.heading'),
    body: <p>{visit.say('day.over.body')}</p>,
  });
