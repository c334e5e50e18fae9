/** Changes what is known of a volunteer, and never what a colleague has changed meanwhile without showing it. */
import type { Person } from '#functions/store/ports.ts';
import { BackLink } from '#functions/web/components/back-link.tsx';
import { Notice } from '#functions/web/components/notice.tsx';
import { ErrorSummary } from '#functions/web/components/post-form.tsx';
import { formAgain } from '#functions/web/form-page.ts';
import { type FieldErrors, fieldsOf, noErrors } from '#functions/web/forms/field-errors.ts';
import { type Form, formOf } from '#functions/web/forms/form.ts';
import { type Page, type PageAnswer, page, seeOther } from '#functions/web/page.ts';
import { personAddress } from '../addresses.ts';
import type { CoordinatorDependencies } from '../dependencies.ts';
import { fieldLabel } from '../forms/field-label.ts';
import { type OnPage, onPage } from '../on-page.ts';
import { formFor, readPerson } from './person-form.ts';
import { PersonView } from './view.tsx';
import { notAVolunteer, volunteerIn } from './volunteer-in.ts';

interface Shown {
  errors?: FieldErrors;
  /** Somebody else was first. */
  changed?: boolean;
}

export const changePersonPage = (deps: CoordinatorDependencies): Page =>
  onPage(deps, async (the) => {
    const { request } = the;
    const found = await volunteerIn(the);
    if (found === undefined) return notAVolunteer(the);
    if (request.method === 'GET') return show(the, found, formFor(found), {});
    const read = readPerson(request.form, deps.organisation.areas);
    if (!read.ok) return show(the, found, request.form, { errors: read.failure });
    const { lift, ...values } = read.value;
    const stopped = found.stopped.filter(({ channel }) => !lift.includes(channel));
    const { id, absences } = found;
    const saved = await deps.people.save({ ...values, id, absences, role: 'volunteer', stopped });
    if (saved.ok) return seeOther(`${personAddress(found.id)}?done=saved`);
    // Saving once more, after comparing, is then a change to the version that is there now.
    const latest = (await deps.people.find(found.id)) ?? found;
    const again = { ...request.form, ...formOf({ version: latest.version }) };
    return show(the, latest, again, { changed: true });
  });

function show(the: OnPage, who: Person, form: Form, { errors, changed }: Shown): PageAnswer {
  const { language, say } = the;
  const wrong = errors ?? noErrors;
  const title = say('person.change-heading', { person: who.name });
  const body = (
    <>
      <BackLink
        href={personAddress(who.id)}
        language={language}
        text={say('person.back', { person: who.name })}
      />
      <ErrorSummary errors={wrong} language={language} labelOf={fieldLabel(the, 'person')} />
      {changed && <Notice kind="important" language={language} heading={say('person.changed-meanwhile')} />}
      <h1>{title}</h1>
      <PersonView
        the={the}
        form={form}
        errors={wrong}
        fields={fieldsOf(form, wrong, language)}
        person={who}
      />
    </>
  );
  if (errors) return formAgain(language, title, body);
  return page(language, title, body, changed ? 409 : 200);
}
