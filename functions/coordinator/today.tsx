/** What needs me today: the cases that wait for this coordinator, overdue first, with why and what to do. */
import { MorePages } from '#functions/web/components/table.tsx';
import { orFirstPage } from '#functions/web/first-page.ts';
import { type Page, page } from '#functions/web/page.ts';
import { BadCursorNotice } from './bad-cursor-notice.tsx';
import { CaseLines, familiesOf, whatToDo } from './case-lines.tsx';
import type { CoordinatorDependencies } from './dependencies.ts';
import { FindCase } from './find-case.tsx';
import { onPage } from './on-page.ts';

const atOnce = 20;

export const today = (deps: CoordinatorDependencies): Page =>
  onPage(deps, async (the) => {
    const { say, language, request, user } = the;
    const { value, badCursor } = await orFirstPage(
      (at) => deps.rows.onDesk(user.id, { limit: atOnce, ...at }),
      request.query['cursor'],
    );
    const families = await familiesOf(the, value.items);
    const title = say('today.heading');
    return page(
      language,
      title,
      <>
        <h1>{title}</h1>
        {badCursor && <BadCursorNotice language={language} />}
        <CaseLines
          the={the}
          caption={say('today.caption')}
          last={{ heading: say('list.why'), cell: (line) => whatToDo(the, line) }}
          lines={value.items}
          families={families}
          empty={say(value.next === undefined ? 'today.none' : 'list.more-perhaps')}
          now={deps.now()}
        />
        <MorePages path={request.path} query={request.query} next={value.next} language={language} />
        <p>
          <a href="/coordinator/cases">{say('today.see-caseload')}</a>
        </p>
        <FindCase the={the} typed="" />
      </>,
    );
  });
