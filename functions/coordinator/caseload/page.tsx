/** All open cases of this coordinator, what is due first first: what each waits for, and what comes next. */
import { Due } from '#functions/web/components/due.tsx';
import { Paged } from '#functions/web/components/paged.tsx';
import { Table } from '#functions/web/components/table.tsx';
import { orFirstPage } from '#functions/web/first-page.ts';
import { type Page, page } from '#functions/web/page.ts';
import type { CoordinatorDependencies } from '../dependencies.ts';
import { FamilyCell } from '../lists/family-cell.tsx';
import { FilterForm } from '../lists/filter-form.tsx';
import { chosenIn, isNarrowed, narrowingOf } from '../lists/filters.ts';
import { WhatComes } from '../lists/what-comes.tsx';
import { whoIsOn } from '../lists/who-is-on.ts';
import { hereOf, onPage } from '../on-page.ts';
import { FindCase } from '../search/find-case.tsx';

const atOnce = 30;

export const caseload = (deps: CoordinatorDependencies): Page =>
  onPage(deps, async (the) => {
    const { say, language, request, user } = the;
    const chosen = chosenIn(request.query);
    const listed = await orFirstPage(
      (at) => deps.rows.caseload(user.id, { limit: atOnce, ...narrowingOf(chosen, deps.now()), ...at }),
      request.query['cursor'],
    );
    const who = await whoIsOn(the, listed.value.items);
    const empty = isNarrowed(chosen) ? 'narrow.none' : 'caseload.none';
    const title = say('caseload.heading');
    return page(
      language,
      title,
      <>
        <h1>{title}</h1>
        <FindCase the={the} short />
        <FilterForm the={the} chosen={chosen} />
        <Paged listed={listed} path={request.path} query={request.query} language={language}>
          <Table
            quiet
            caption={say('caseload.caption')}
            columns={[say('list.family'), say('list.next'), say('list.due')]}
            rows={listed.value.items.map((line) => ({
              key: line.reference,
              cells: [
                <FamilyCell key="family" the={the} line={line} family={who.familyOf(line.reference)} />,
                <WhatComes key="next" the={the} line={line} who={who} />,
                <Due key="due" line={line} here={hereOf(the)} />,
              ],
            }))}
            empty={say(listed.value.next === undefined ? empty : 'list.more-perhaps')}
            language={language}
          />
        </Paged>
      </>,
    );
  });
