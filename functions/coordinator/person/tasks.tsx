/** The open tasks of a volunteer: the cases that wait for them. */
import type { Person } from '#functions/store/ports.ts';
import { reasonText } from '#functions/web/texts/reason-text.ts';
import { CaseLines, familiesOf } from '../case-lines.tsx';
import type { OnPage } from '../on-page.ts';

/** More than any volunteer carries (Western Australia's standard says 18 at most). */
const most = 50;

export async function tasksOf(the: OnPage, person: Person) {
  const { items } = await the.deps.rows.onDesk(person.id, { limit: most });
  const families = await familiesOf(the, items);
  const { say } = the;
  const table = (
    <CaseLines
      the={the}
      caption={say('person.tasks')}
      last={{
        heading: say('person.question'),
        cell: (line) => (line.waitsFor === undefined ? '' : reasonText(line.waitsFor.reason, the.language)),
      }}
      lines={items}
      families={families}
      empty={say('person.no-tasks')}
    />
  );
  return { count: items.length, table };
}
