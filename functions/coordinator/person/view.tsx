/** The page of a volunteer; shown again when an absence cannot be taken as it was typed. */
import { reachOf } from '#functions/messages/reach.ts';
import { ButtonLink } from '#functions/web/components/button.tsx';
import { InsetText } from '#functions/web/components/inset-text.tsx';
import type { FieldErrors } from '#functions/web/forms/field-errors.ts';
import type { Form } from '#functions/web/forms/form.ts';
import type { PageAnswer } from '#functions/web/page.ts';
import { changePersonAddress, erasePersonAddress, leavingAddress, peopleAddress } from '../addresses.ts';
import { DoneNotice } from '../done-notice.tsx';
import { formPage } from '../forms/form-page.tsx';
import { formView } from '../forms/form-view.ts';
import { AddressTrouble } from '../people/address-trouble.tsx';
import { About } from './about.tsx';
import { Calendar } from './absences/calendar.tsx';
import { Absences } from './absences/list.tsx';
import { monthIn } from './absences/month.ts';
import type { OnVolunteer } from './on-volunteer.ts';
import { tasksOf } from './tasks.tsx';

const dones = {
  saved: 'person.saved',
  'absence-added': 'absence.added',
  'absence-removed': 'absence.removed',
} as const;

export async function showPerson(the: OnVolunteer, form: Form, errors?: FieldErrors): Promise<PageAnswer> {
  const { say, request, today, person } = the;
  const { count, table } = await tasksOf(the, person);
  return formPage(the, {
    title: person.name,
    back: { href: peopleAddress, text: say('people.back') },
    labelOf: (name) => (name === 'from' || name === 'to' ? say(`absence.${name}`) : undefined),
    errors,
    above: !errors && <DoneNotice the={the} texts={dones} />,
    body: (
      <>
        {!person.active && <InsetText>{say('person.inactive-text')}</InsetText>}
        {person.active && reachOf(person).length === 0 && <InsetText>{say('person.stays-silent')}</InsetText>}
        <AddressTrouble the={the} person={person} />
        <About the={the} person={person} tasks={count} />
        <div class="buttons">
          <ButtonLink href={changePersonAddress(person.id)}>{say('person.change')}</ButtonLink>
          <ButtonLink kind="secondary" href={leavingAddress(person.id)}>
            {say('person.hand-over')}
          </ButtonLink>
        </div>
        <h2>{say('person.tasks')}</h2>
        {table}
        <h2>{say('absence.heading')}</h2>
        <Absences the={the} person={person} fields={formView(the, form, errors).fields} />
        <Calendar the={the} person={person} month={monthIn(request.query['month'], today)} />
        <p>
          <a href={erasePersonAddress(person.id)}>{say('person.erase')}</a>
        </p>
      </>
    ),
  });
}
