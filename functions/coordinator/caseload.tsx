/** All open cases of this coordinator, also those that wait for others; and the way to any case by its reference. */
import { readReference } from '#case';
import { MorePages } from '#functions/web/components/table.tsx';
import { orFirstPage } from '#functions/web/first-page.ts';
import { namesOf } from '#functions/web/names.ts';
import { type Page, page, seeOther } from '#functions/web/page.ts';
import { BadCursorNotice } from './bad-cursor-notice.tsx';
import { CaseLines, familiesOf, waitsForText } from './case-lines.tsx';
import type { CoordinatorDependencies } from './dependencies.ts';
import { FindCase, noSuchCase } from './find-case.tsx';
import { caseAddress } from './on-case.ts';
import { onPage } from './on-page.ts';

const atOnce = 30;

export const caseload = (deps: CoordinatorDependencies): Page =>
  onPage(deps, async (the) => {
    const { say, language, request, user } = the;
    const typed = request.query['reference'];
    if (typed !== undefined && typed.trim() !== '') {
      const read = readReference(typed);
      return read.ok ? seeOther(caseAddress(read.value)) : noSuchCase(the, 'mistyped', typed);
    }
    const { value, badCursor } = await orFirstPage(
      (at) => deps.rows.caseload(user.id, { limit: atOnce, ...at }),
      request.query['cursor'],
    );
    const [families, nameOf] = await Promise.all([
      familiesOf(the, value.items),
      namesOf(
        deps.people,
        value.items.flatMap((line) => line.waitsFor?.person ?? []),
      ),
    ]);
    const title = say('caseload.heading');
    return page(
      language,
      title,
      <>
        <h1>{title}</h1>
        <FindCase the={the} typed="" />
        {badCursor && <BadCursorNotice language={language} />}
        <CaseLines
          the={the}
          caption={say('caseload.caption')}
          last={{ heading: say('list.waits-for'), cell: (line) => waitsForText(the, line, nameOf) }}
          lines={value.items}
          families={families}
          empty={say(value.next === undefined ? 'caseload.none' : 'list.more-perhaps')}
          now={deps.now()}
        />
        <MorePages path={request.path} query={request.query} next={value.next} language={language} />
      </>,
    );
  });
