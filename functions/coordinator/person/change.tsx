/** Changes what is known of a volunteer, and never what a colleague has changed meanwhile without showing it. */
import { type Channel, channels } from '#case';
import type { Person } from '#functions/store/ports.ts';
import { Notice } from '#functions/web/components/notice.tsx';
import type { FieldErrors } from '#functions/web/forms/field-errors.ts';
import { type Form, formOf } from '#functions/web/forms/form.ts';
import { type Page, type PageAnswer, seeOther } from '#functions/web/page.ts';
import { personAddress } from '../addresses.ts';
import type { CoordinatorDependencies } from '../dependencies.ts';
import { fieldLabel } from '../forms/field-label.ts';
import { formPage } from '../forms/form-page.tsx';
import { formView } from '../forms/form-view.ts';
import { PersonForm } from './form-view.tsx';
import { backToPerson, type OnVolunteer, onVolunteer } from './on-volunteer.ts';
import { formFor, readPerson, type TypedPerson } from './person-form.ts';

export const changePersonPage = (deps: CoordinatorDependencies): Page =>
  onVolunteer(deps, async (the) => {
    const { request, person } = the;
    if (request.method === 'GET') return show(the, formFor(person), {});
    const read = readPerson(request.form, deps.organisation.areas);
    if (!read.ok) return show(the, request.form, { errors: read.failure });
    const { lift, ...values } = read.value;
    const changed = channels.filter((channel) => hasNewAddress(channel, person, values));
    // What came back came back from the old address; whoever wants no messages wants none at the new one either.
    const stopped = person.stopped.filter(
      ({ channel, why }) => !lift.includes(channel) && !(why === 'bounced' && changed.includes(channel)),
    );
    const { id, absences } = person;
    const since = changed.map((channel) => [channel, deps.now()] as const);
    const addressSince = { ...person.addressSince, ...Object.fromEntries(since) };
    const saved = await deps.people.save({
      ...values,
      id,
      absences,
      role: 'volunteer',
      stopped,
      addressSince,
    });
    if (saved.ok) return seeOther(`${personAddress(id)}?done=saved`);
    // Saving once more, after comparing, is then a change to the version that is there now.
    const latest = (await deps.people.find(id)) ?? person;
    const again = { ...request.form, ...formOf({ version: latest.version }) };
    return show({ ...the, person: latest }, again, { changed: true });
  });

function hasNewAddress(channel: Channel, before: Person, after: Omit<TypedPerson, 'lift'>): boolean {
  const address = channel === 'email' ? 'email' : 'phone';
  return after[address] !== undefined && after[address] !== before[address];
}

interface Wrong {
  errors?: FieldErrors;
  /** Somebody else was first. */
  changed?: boolean;
}

const show = (the: OnVolunteer, form: Form, { errors, changed }: Wrong): PageAnswer =>
  formPage(the, {
    title: the.say('person.change-heading', { person: the.person.name }),
    back: backToPerson(the, the.person),
    labelOf: fieldLabel(the, 'person'),
    errors,
    above: changed && (
      <Notice kind="important" language={the.language} heading={the.say('person.changed-meanwhile')} />
    ),
    status: changed ? 409 : 200,
    body: <PersonForm the={the} person={the.person} {...formView(the, form, errors)} />,
  });
