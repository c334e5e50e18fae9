/** "Please call me": a tick that makes it theirs and no scanner's, perhaps a word about what; the coordinator is told. */
import * as v from 'valibot';
import { Tick } from '#functions/web/components/choices.tsx';
import { TextArea } from '#functions/web/components/field.tsx';
import { ErrorSummary, PostForm } from '#functions/web/components/post-form.tsx';
import { instantText } from '#functions/web/components/when.tsx';
import { type FieldErrors, fieldsOf, noErrors } from '#functions/web/forms/field-errors.ts';
import { optionalText, ticked } from '#functions/web/forms/fields.ts';
import { emptyForm, type Form } from '#functions/web/forms/form.ts';
import { readForm } from '#functions/web/forms/read-form.ts';
import { type PageAnswer, seeOther } from '#functions/web/page.ts';
import { addressOf } from '../address.ts';
import type { VolunteerDependencies } from '../dependencies.ts';
import { Coordinator } from '../family.tsx';
import { volunteerFormAgain, volunteerPage } from '../frame.tsx';
import { saveNote } from '../note.ts';
import { behindLink, type Visit } from '../visit.ts';
import { wish } from '../wish.ts';
import { canAskForACall, waitsForACallSince } from './may-ask.ts';

const longestNote = 1000;
const schema = v.object({ sure: ticked, note: optionalText(longestNote) });

export const createCallPage = (deps: VolunteerDependencies) =>
  behindLink(deps, async (visit, request) => {
    const asked = waitsForACallSince(visit);
    if (asked !== undefined)
      return request.method === 'GET' ? askedPage(visit, asked, deps) : seeOther(addressOf(visit, 'call'));
    if (!canAskForACall(visit)) return overPage(visit);
    if (request.method === 'GET') return volunteerPage(frame(visit));
    const read = readForm(schema, request.form);
    if (!read.ok) return volunteerFormAgain(frame(visit, request.form, read.failure));
    const noted = await saveNote(deps, visit, read.value.note ?? '');
    await wish(deps, visit, {
      type: 'ask-for-a-call',
      askId: visit.ask.id,
      volunteer: visit.link.person,
      ...noted,
    });
    // Refused where the question went on in this very moment: the next page says so.
    return seeOther(addressOf(visit, 'call'));
  });

const frame = (visit: Visit, form: Form = emptyForm, errors: FieldErrors = noErrors) => {
  const { say, language } = visit;
  const fields = fieldsOf(form, errors, language);
  const body = (
    <>
      <ErrorSummary errors={errors} language={language} />
      <p>{say('call.intro')}</p>
      <PostForm button={say('call.send')}>
        <Tick {...fields('sure')} label={say('call.sure')} />
        <TextArea {...fields('note')} label={say('call.note')} maxLength={longestNote} rows={3} />
      </PostForm>
      <InAHurry visit={visit} />
    </>
  );
  return { visit, heading: say('call.heading'), body, beside: true } as const;
};

function askedPage(visit: Visit, since: string, { settings }: VolunteerDependencies): PageAnswer {
  const { say, language } = visit;
  const body = (
    <>
      <p>{say('call.done.body', { at: instantText(since, language, settings.timeZone) })}</p>
      <p>
        <a href={addressOf(visit)}>{say('ways.back')}</a>
      </p>
      <InAHurry visit={visit} />
    </>
  );
  return volunteerPage({ visit, heading: say('call.done.heading'), body });
}

/** The question is not theirs, or its case is closed: there is nobody to whom a call would be owed. */
function overPage(visit: Visit): PageAnswer {
  const { say, card, language } = visit;
  const body = (
    <>
      <p>{say('call.over.body')}</p>
      {card && <Coordinator card={card} language={language} />}
    </>
  );
  return volunteerPage({ visit, heading: say('call.over.heading'), body });
}

const InAHurry = ({ visit: { say, card, language } }: { visit: Visit }) =>
  card === undefined ? null : (
    <>
      <p>{say('call.urgent')}</p>
      <Coordinator card={card} language={language} />
    </>
  );
