/** A volunteer: what is known of them, what they hold, and changing it. */
import type { Person } from '#functions/store/ports.ts';
import { ErrorSummary } from '#functions/web/components/post-form.tsx';
import { formAgain } from '#functions/web/form-page.ts';
import { type FieldErrors, fieldsOf, noErrors } from '#functions/web/forms/field-errors.ts';
import { type Form, formOf } from '#functions/web/forms/form.ts';
import { type Page, type PageAnswer, page, seeOther } from '#functions/web/page.ts';
import type { CoordinatorDependencies } from '../dependencies.ts';
import { fieldLabel } from '../field-label.ts';
import { notFound } from '../not-found.tsx';
import { type OnPage, onPage } from '../on-page.ts';
import { personAddress } from '../people.tsx';
import { formFor, readPerson } from './person-form.ts';
import { tasksOf } from './tasks.tsx';
import { PersonView } from './view.tsx';

interface Shown {
  errors?: FieldErrors;
  /** Somebody else was first. */
  changed?: boolean;
}

export const person = (deps: CoordinatorDependencies): Page =>
  onPage(deps, async (the) => {
    const { request } = the;
    const found = await deps.people.find(request.parameters['person'] ?? '');
    // Staff accounts come from the sign-in, not from here.
    if (found === undefined || found.role !== 'volunteer') return notFound(the, 'find.person');
    if (request.method === 'GET') return show(the, found, formFor(found), {});
    const read = readPerson(request.form, deps.organisation.areas);
    if (!read.ok) return show(the, found, request.form, { errors: read.failure });
    const { lift, ...values } = read.value;
    const stopped = found.stopped.filter(({ channel }) => !lift.includes(channel));
    const saved = await deps.people.save({ ...values, id: found.id, role: 'volunteer', stopped });
    if (saved.ok) return seeOther(`${personAddress(found.id)}?done=saved`);
    // Saving once more, after comparing, is then a change to the version that is there now.
    const latest = (await deps.people.find(found.id)) ?? found;
    const again = { ...request.form, ...formOf({ version: latest.version }) };
    return show(the, latest, again, { changed: true });
  });

async function show(the: OnPage, who: Person, form: Form, { errors, changed }: Shown): Promise<PageAnswer> {
  const { language, say, request } = the;
  const wrong = errors ?? noErrors;
  const body = (
    <>
      <ErrorSummary errors={wrong} language={language} labelOf={fieldLabel(the, 'person')} />
      {request.query['done'] === 'saved' && (
        <p class="notice" role="status">
          {say('person.saved')}
        </p>
      )}
      {changed && (
        <p class="summary" role="alert">
          {say('person.changed-meanwhile')}
        </p>
      )}
      <h1>{who.name}</h1>
      {await tasksOf(the, who.id)}
      <PersonView
        the={the}
        form={form}
        errors={wrong}
        fields={fieldsOf(form, wrong, language)}
        person={who}
      />
    </>
  );
  if (errors) return formAgain(language, who.name, body);
  return page(language, who.name, body, changed ? 409 : 200);
}
