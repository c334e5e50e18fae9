/** A month of somebody's absences: a table of weeks, in which each day away says so in words. */
import { absenceOn, type IsoDate } from '#case';
import type { Person } from '#functions/store/ports.ts';
import { Pagination } from '#functions/web/components/pagination.tsx';
import { personAddress } from '../../addresses.ts';
import type { OnPage } from '../../on-page.ts';
import { type Month, monthAfter, weeksOf } from './month.ts';
import { monthText, weekdays } from './month-text.ts';

interface CalendarProps {
  the: OnPage;
  person: Person;
  month: Month;
}

export function Calendar({ the, person, month }: CalendarProps) {
  const { say, language } = the;
  const leadTo = (months: number) => {
    const other = monthAfter(month, months);
    return { href: `${personAddress(person.id)}?month=${other}#calendar`, text: monthText(other, language) };
  };
  return (
    <div id="calendar">
      <table class="govuk-table calendar">
        <caption class="govuk-table__caption govuk-table__caption--m">
          {say('absence.calendar', { month: monthText(month, language) })}
        </caption>
        <thead>
          <tr>
            {weekdays(language).map(({ short, long }) => (
              <th scope="col" key={short}>
                <abbr title={long}>{short}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week.find((day) => day !== undefined)}>
              {week.map((day, index) => (
                <Day key={day ?? String(index)} the={the} person={person} day={day} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Pagination label={say('absence.months')} previous={leadTo(-1)} next={leadTo(1)} />
    </div>
  );
}

function Day({ the, person, day }: { the: OnPage; person: Person; day: IsoDate | undefined }) {
  const { say, today } = the;
  if (day === undefined) return <td />;
  const away = absenceOn(person, day) !== undefined;
  return (
    <td {...(away && { class: 'away' })} {...(day === today && { 'aria-current': 'date' })}>
      <time dateTime={day}>{Number(day.slice(8))}</time>
      {away && <span>{say('absence.day')}</span>}
    </td>
  );
}
