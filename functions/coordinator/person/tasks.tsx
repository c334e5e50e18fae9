/** The open tasks of a volunteer: the cases that wait for them. */
import type { Person } from '#functions/store/ports.ts';
import { Due } from '#functions/web/components/due.tsx';
import { Table } from '#functions/web/components/table.tsx';
import { reasonText } from '#functions/web/texts/reason-text.ts';
import { familiesOf } from '../lists/families-of.ts';
import { FamilyCell } from '../lists/family-cell.tsx';
import { hereOf, type OnPage } from '../on-page.ts';

/** More than any volunteer carries (Western Australia's standard says 18 at most). */
const most = 50;

export async function tasksOf(the: OnPage, person: Person) {
  const { say, language, deps } = the;
  const { items } = await deps.rows.onDesk(person.id, { limit: most });
  const families = await familiesOf(the, items);
  const table = (
    <Table
      quiet
      caption={say('person.tasks')}
      columns={[say('list.family'), say('list.due'), say('person.question')]}
      rows={items.map((line) => ({
        key: line.reference,
        cells: [
          <FamilyCell key="family" the={the} line={line} family={families.get(line.reference)} />,
          <Due key="due" line={line} here={hereOf(the)} />,
          line.waitsFor && reasonText(line.waitsFor.reason, language),
        ],
      }))}
      empty={say('person.no-tasks')}
      language={language}
    />
  );
  return { count: items.length, table };
}
