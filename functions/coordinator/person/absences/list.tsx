/** Absences as a list, each with the button that takes it away, and the form that adds one. */
import type { Absence } from '#case';
import type { Person } from '#functions/store/ports.ts';
import { Button } from '#functions/web/components/button.tsx';
import { Details } from '#functions/web/components/details.tsx';
import { DateField } from '#functions/web/components/field.tsx';
import { Hidden, PostForm } from '#functions/web/components/post-form.tsx';
import { Unseen } from '#functions/web/components/unseen.tsx';
import { dateText } from '#functions/web/components/when.tsx';
import type { Fields } from '#functions/web/forms/field-errors.ts';
import { absencesAddress, leavingAddress } from '../../addresses.ts';
import type { OnPage } from '../../on-page.ts';

interface AbsencesProps {
  the: OnPage;
  person: Person;
  fields: Fields;
}

export function Absences({ the, person, fields }: AbsencesProps) {
  const { say, today } = the;
  const inOrder = person.absences.toSorted((one, other) => (one.from < other.from ? -1 : 1));
  const coming = inOrder.filter(({ to }) => to >= today);
  const past = inOrder.filter(({ to }) => to < today).toReversed();
  return (
    <>
      <p>
        {`${say('absence.what-happens')} `}
        <a href={leavingAddress(person.id)}>{say('absence.give-now')}</a>
      </p>
      <h3>{say('absence.coming')}</h3>
      {coming.length === 0 ? (
        <p>{say('absence.none')}</p>
      ) : (
        <List the={the} person={person} absences={coming} />
      )}
      <PostForm action={absencesAddress(person.id)}>
        <h3>{say('absence.add')}</h3>
        <div class="row">
          <DateField {...fields('from')} label={say('absence.from')} />
          <DateField {...fields('to')} label={say('absence.to')} />
        </div>
        <Button kind="secondary" name="do" value="add">
          {say('absence.add-button')}
        </Button>
      </PostForm>
      {past.length > 0 && (
        <Details summary={say('absence.past')}>
          <List the={the} person={person} absences={past} />
        </Details>
      )}
    </>
  );
}

function List({ the, person, absences }: { the: OnPage; person: Person; absences: readonly Absence[] }) {
  const { say, language } = the;
  return (
    <ul class="absences">
      {absences.map(({ from, to }) => {
        const dates = { from: dateText(from, language), to: dateText(to, language) };
        return (
          <li key={`${from} ${to}`}>
            {from === to ? dates.from : say('absence.period', dates)}
            <PostForm action={absencesAddress(person.id)}>
              <Hidden name="from" value={from} />
              <Hidden name="to" value={to} />
              <Button kind="secondary" name="do" value="remove">
                {say('absence.remove')}
                <Unseen>{` ${say('absence.remove-hidden', dates)}`}</Unseen>
              </Button>
            </PostForm>
          </li>
        );
      })}
    </ul>
  );
}
