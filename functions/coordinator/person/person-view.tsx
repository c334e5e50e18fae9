/** The page of a volunteer; shown again when an absence cannot be taken as it was typed. */
import { reachOf } from '#functions/messages/reach.ts';
import type { Person } from '#functions/store/ports.ts';
import { BackLink } from '#functions/web/components/back-link.tsx';
import { ButtonLink } from '#functions/web/components/button.tsx';
import { InsetText } from '#functions/web/components/inset-text.tsx';
import { Notice } from '#functions/web/components/notice.tsx';
import { ErrorSummary } from '#functions/web/components/post-form.tsx';
import { formAgain } from '#functions/web/form-page.ts';
import { type FieldErrors, fieldsOf, noErrors } from '#functions/web/forms/field-errors.ts';
import type { Form } from '#functions/web/forms/form.ts';
import { type PageAnswer, page } from '#functions/web/page.ts';
import { changePersonAddress, leavingAddress, peopleAddress } from '../addresses.ts';
import type { OnPage } from '../on-page.ts';
import { About } from './about.tsx';
import { Calendar } from './absences/calendar.tsx';
import { Absences } from './absences/list.tsx';
import { monthIn } from './absences/month.ts';
import { tasksOf } from './tasks.tsx';

const dones = {
  saved: 'person.saved',
  'absence-added': 'absence.added',
  'absence-removed': 'absence.removed',
} as const;
const isDone = (text: string): text is keyof typeof dones => Object.hasOwn(dones, text);

export async function showPerson(
  the: OnPage,
  person: Person,
  { form, errors }: { form: Form; errors?: FieldErrors },
): Promise<PageAnswer> {
  const { say, language, request, today } = the;
  const wrong = errors ?? noErrors;
  const done = request.query['done'] ?? '';
  const { count, table } = await tasksOf(the, person);
  const body = (
    <>
      <BackLink href={peopleAddress} language={language} text={say('people.back')} />
      <ErrorSummary errors={wrong} language={language} labelOf={(name) => labelOf(the, name)} />
      {isDone(done) && !errors && <Notice kind="success" language={language} heading={say(dones[done])} />}
      <h1>{person.name}</h1>
      {!person.active && <InsetText>{say('person.inactive-text')}</InsetText>}
      {person.active && reachOf(person).length === 0 && <InsetText>{say('person.stays-silent')}</InsetText>}
      <About the={the} person={person} tasks={count} />
      <p>
        <ButtonLink href={changePersonAddress(person.id)}>{say('person.change')}</ButtonLink>{' '}
        <ButtonLink kind="secondary" href={leavingAddress(person.id)}>
          {say('person.hand-over')}
        </ButtonLink>
      </p>
      <h2>{say('person.tasks')}</h2>
      {table}
      <h2>{say('absence.heading')}</h2>
      <Absences the={the} person={person} fields={fieldsOf(form, wrong, language)} />
      <Calendar the={the} person={person} month={monthIn(request.query['month'], today)} />
    </>
  );
  return errors ? formAgain(language, person.name, body) : page(language, person.name, body);
}

const labelOf = ({ say }: OnPage, name: string): string | undefined =>
  name === 'from' || name === 'to' ? say(`absence.${name}`) : undefined;
