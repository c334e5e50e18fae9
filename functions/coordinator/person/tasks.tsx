/** The open tasks of a volunteer: the cases that wait for them. */
import { CaseLines, familiesOf, reasonText } from '../case-lines.tsx';
import type { OnPage } from '../on-page.ts';

/** More than any volunteer carries (Western Australia's standard says 18 at most). */
const most = 50;

export async function tasksOf(the: OnPage, person: string) {
  const { items } = await the.deps.rows.onDesk(person, { limit: most });
  const families = await familiesOf(the, items);
  const { say } = the;
  return (
    <>
      <h2>{say('person.tasks')}</h2>
      <CaseLines
        the={the}
        caption={say('person.tasks')}
        last={{
          heading: say('list.waits-for'),
          cell: (line) => (line.waitsFor === undefined ? '' : reasonText(the, line.waitsFor.reason)),
        }}
        lines={items}
        families={families}
        empty={say('person.no-tasks')}
      />
    </>
  );
}
