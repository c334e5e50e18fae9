/** What is known of a volunteer, in one list. */
import type { Person } from '#functions/store/ports.ts';
import { Phone } from '#functions/web/components/phone.tsx';
import { SummaryList } from '#functions/web/components/summary-list.tsx';
import { placeName } from '#functions/web/places.ts';
import type { OnPage } from '../on-page.ts';
import { holdsText } from '../people/people-table.tsx';
import { stateText } from '../people/state-text.ts';
import { orderOf } from './person-form.ts';

interface AboutProps {
  the: OnPage;
  person: Person;
  /** Open tasks they hold. */
  tasks: number;
}

export function About({ the, person, tasks }: AboutProps) {
  const { say, word, language, deps } = the;
  const { phone, email } = person;
  const rows = [
    [say('people.state'), stateText(the, person)],
    [say('people.holds'), holdsText(the, person, tasks)],
    [
      say('people.areas'),
      person.areas.map((area) => placeName(deps.organisation.areas, area, language)).join(', '),
    ],
    [say('people.languages'), person.languages.map((each) => word(`language.${each}`)).join(', ')],
    [say('person.ways'), say(`person.channels.${orderOf(person)}`)],
    [
      say('import.column.phone'),
      phone === undefined ? say('person.none') : <Phone number={phone} language={language} />,
    ],
    [word('channel.email'), email ?? say('person.none')],
  ] as const;
  return <SummaryList rows={rows.map(([key, value]) => ({ key, value }))} />;
}
