/** "I cannot do this": a reason, perhaps a word, and the question is somebody else's. */
import * as v from 'valibot';
import { Radios } from '#functions/web/components/choices.tsx';
import { TextArea } from '#functions/web/components/field.tsx';
import { ErrorSummary, PostForm } from '#functions/web/components/post-form.tsx';
import { type FieldErrors, fieldsOf, noErrors } from '#functions/web/forms/field-errors.ts';
import { oneOf, optionalText } from '#functions/web/forms/fields.ts';
import { emptyForm, type Form } from '#functions/web/forms/form.ts';
import { readForm } from '#functions/web/forms/read-form.ts';
import { type PageAnswer, seeOther } from '#functions/web/page.ts';
import { addressOf } from '../address.ts';
import type { VolunteerDependencies } from '../dependencies.ts';
import { Coordinator } from '../family.tsx';
import { volunteerFormAgain, volunteerPage } from '../frame.tsx';
import { behindLink, type Visit } from '../visit.ts';
import { giveBack, isTheirs } from './give-back.ts';

const reasons = ['no-time', 'other'] as const;
const longestNote = 1000;
const schema = v.object({ reason: oneOf(reasons), note: optionalText(longestNote) });

export const createHandBackPage = (deps: VolunteerDependencies) =>
  behindLink(deps, async (visit, request) => {
    if (request.method === 'GET') return isTheirs(visit) ? volunteerPage(frame(visit)) : endPage(visit);
    const read = readForm(schema, request.form);
    if (!read.ok) return volunteerFormAgain(frame(visit, request.form, read.failure));
    const { reason, note = '' } = read.value;
    await giveBack(deps, visit, reason, note);
    return seeOther(addressOf(visit, 'hand-back'));
  });

const frame = (visit: Visit, form: Form = emptyForm, errors: FieldErrors = noErrors) => {
  const { say, language } = visit;
  const fields = fieldsOf(form, errors, language);
  const choices = reasons.map((value) => ({ value, label: say(`hand-back.reason.${value}`) }));
  const body = (
    <>
      <ErrorSummary errors={errors} language={language} />
      <p>{say('hand-back.intro')}</p>
      <PostForm button={say('hand-back.send')}>
        <Radios {...fields('reason')} label={say('hand-back.reason')} choices={choices} />
        <TextArea {...fields('note')} label={say('hand-back.note')} maxLength={longestNote} />
      </PostForm>
    </>
  );
  return { visit, heading: say('hand-back.heading'), body, beside: true } as const;
};

/** The question does not wait for this person: because they gave it back, or because it went on otherwise. */
function endPage(visit: Visit): PageAnswer {
  const { say, card, ask, link } = visit;
  const which = ask?.before.includes(link.person) ? 'hand-back.done' : 'hand-back.over';
  const body = (
    <>
      <p>{say(`${which}.body`)}</p>
      {card && (
        <>
          <p>{say('family.call')}</p>
          <Coordinator card={card} language={visit.language} />
        </>
      )}
    </>
  );
  return volunteerPage({ visit, heading: say(`${which}.heading`), body });
}
