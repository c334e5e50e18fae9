/**
 * "This is not meant for me": says nothing of the family, gives the question back, and offers to stop messages. A tick
 * makes it theirs: a scanner that sends each form as it stands gives nothing back.
 */
import * as v from 'valibot';
import { Tick } from '#functions/web/components/choices.tsx';
import { ErrorSummary, PostForm } from '#functions/web/components/post-form.tsx';
import { type FieldErrors, fieldsOf, noErrors } from '#functions/web/forms/field-errors.ts';
import { ticked } from '#functions/web/forms/fields.ts';
import { emptyForm, type Form } from '#functions/web/forms/form.ts';
import { readForm } from '#functions/web/forms/read-form.ts';
import { type PageAnswer, seeOther } from '#functions/web/page.ts';
import { addressOf } from '../address.ts';
import type { VolunteerDependencies } from '../dependencies.ts';
import { volunteerFormAgain, volunteerPage } from '../frame.tsx';
import { giveBack } from '../hand-back/give-back.ts';
import { behindLink, type Visit } from '../visit.ts';

const schema = v.object({ sure: ticked });

export const createWrongPersonPage = (deps: VolunteerDependencies) =>
  behindLink(deps, async (visit, request) => {
    if (request.method === 'GET')
      return request.query['done'] === undefined ? volunteerPage(frame(visit)) : thanksPage(visit);
    const read = readForm(schema, request.form);
    if (!read.ok) return volunteerFormAgain(frame(visit, request.form, read.failure));
    // The thanks are the same where the question has gone on: whoever is not meant need not know of it.
    await giveBack(deps, visit, 'wrong-person', '');
    return seeOther(addressOf(visit, 'wrong-person', { done: '1' }));
  });

const frame = (visit: Visit, form: Form = emptyForm, errors: FieldErrors = noErrors) => {
  const { say, language } = visit;
  const body = (
    <>
      <ErrorSummary errors={errors} language={language} />
      <p>{say('wrong-person.intro')}</p>
      <PostForm button={say('wrong-person.send')}>
        <Tick {...fieldsOf(form, errors, language)('sure')} label={say('wrong-person.sure')} />
      </PostForm>
    </>
  );
  return { visit, heading: say('wrong-person.heading'), body, beside: true } as const;
};

function thanksPage(visit: Visit): PageAnswer {
  const { say } = visit;
  const body = (
    <>
      <p>{say('wrong-person.done.body')}</p>
      <p>
        <a href={addressOf(visit, 'stop')}>{say('stop.link')}</a>
      </p>
    </>
  );
  return volunteerPage({ visit, heading: say('wrong-person.done.heading'), body });
}
