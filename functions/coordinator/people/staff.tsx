/** The coordinators: how many cases each carries, the way to hand them over, and who has left. */
import type { Person } from '#functions/store/ports.ts';
import { Links } from '#functions/web/components/links.tsx';
import { Table } from '#functions/web/components/table.tsx';
import { type Page, page } from '#functions/web/page.ts';
import { activeAgainAddress, endSessionsAddress, leavingAddress } from '../addresses.ts';
import type { CoordinatorDependencies } from '../dependencies.ts';
import { DoneNotice } from '../done-notice.tsx';
import { type OnPage, onPage } from '../on-page.ts';
import { readList } from './read-list.ts';
import { stateText } from './state-text.ts';
import { Tabs } from './tabs.tsx';

/** Nobody carries more well (Western Australia's standard says 18 at most): beyond it they are not counted. */
const countedTo = 50;

export const staff = (deps: CoordinatorDependencies): Page =>
  onPage(deps, async (the) => {
    const { say, language } = the;
    const { people } = await readList(deps.people, 'coordinator', () => true, {});
    const rows = await Promise.all(
      people.map(async (person) => ({ person, cases: await casesText(the, person) })),
    );
    const title = say('people.staff');
    return page(
      language,
      title,
      <>
        <DoneNotice the={the} texts={{ again: 'again.done', sessions: 'sessions.done' }} />
        <h1>{title}</h1>
        <Tabs the={the} at="staff" />
        <p>{say('people.staff-text')}</p>
        <Table
          quiet
          caption={title}
          columns={[say('people.name'), say('people.cases'), say('people.state'), say('staff.what-to-do')]}
          rows={rows.map(({ person, cases }) => ({
            key: person.id,
            cells: [
              person.name,
              cases,
              person.active ? stateText(the, person) : say('staff.inactive'),
              <Actions key="actions" the={the} person={person} />,
            ],
          }))}
          language={language}
        />
      </>,
    );
  });

async function casesText({ deps, say }: OnPage, { id }: Person): Promise<string> {
  const { items, next } = await deps.rows.caseload(id, { limit: countedTo });
  return next === undefined ? String(items.length) : say('people.at-least', { count: items.length });
}

/** Who has left may still have cases of before: they are handed over as anybody's are. */
function Actions({ the: { say, user }, person: { id, name, active } }: { the: OnPage; person: Person }) {
  const handOver = { href: leavingAddress(id), text: say('people.hand-over'), hidden: name };
  const again = { href: activeAgainAddress(id), text: say('again.link'), hidden: name };
  // One's own end where the session itself does.
  const sessionsEndAt = id === user.id ? '/sign-out/everywhere' : endSessionsAddress(id);
  const sessions = { href: sessionsEndAt, text: say('sessions.link'), hidden: name };
  return <Links items={active ? [handOver, sessions] : [again, handOver, sessions]} />;
}
