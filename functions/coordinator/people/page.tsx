/** The volunteers: who helps where, how much each holds, whether they can be asked now. */
import type { Person } from '#functions/store/ports.ts';
import { ButtonLink } from '#functions/web/components/button.tsx';
import { Paged } from '#functions/web/components/paged.tsx';
import { orFirstPage } from '#functions/web/first-page.ts';
import { one } from '#functions/web/forms/form.ts';
import { type Page, type PageAnswer, page } from '#functions/web/page.ts';
import { newPersonAddress, peopleAddress } from '../addresses.ts';
import type { CoordinatorDependencies } from '../dependencies.ts';
import { DoneNotice } from '../done-notice.tsx';
import { type OnPage, onPage } from '../on-page.ts';
import { mostName } from '../person/person-form.ts';
import { FilterForm } from './filter-form.tsx';
import { chosenIn, fits, hasName } from './filters.ts';
import { FindByName, nameField } from './find-by-name.tsx';
import { PeopleTable, tasksOfEach } from './people-table.tsx';
import { pageOf, readList } from './read-list.ts';
import { Tabs } from './tabs.tsx';

export const people = (deps: CoordinatorDependencies): Page =>
  onPage(deps, async (the) => {
    const typed = one(the.request.form, nameField).trim().slice(0, mostName);
    return typed === '' ? list(the) : search(the, typed);
  });

async function list(the: OnPage): Promise<PageAnswer> {
  const { say, language, request, deps, today } = the;
  const chosen = chosenIn(request.query);
  const listed = await orFirstPage(
    (at) => readList(deps.people, 'volunteer', (person) => fits(person, chosen, today), at),
    request.query['cursor'],
  );
  const { people: shown } = listed.value;
  const title = say('people.heading');
  return page(
    language,
    title,
    <>
      <DoneNotice the={the} texts={{ erased: 'person.erased' }} />
      <h1>{title}</h1>
      <Tabs the={the} at="volunteers" />
      <p>
        <ButtonLink href={newPersonAddress}>{say('people.new')}</ButtonLink>
      </p>
      <FindByName the={the} typed="" />
      <FilterForm the={the} chosen={chosen} />
      <Paged listed={listed} path={peopleAddress} query={request.query} language={language}>
        <PeopleTable the={the} people={shown} tasks={await tasksOfEach(the, shown)} />
      </Paged>
    </>,
  );
}

/** Everybody of this name, also those who do not help any more. */
async function search(the: OnPage, typed: string): Promise<PageAnswer> {
  const { say, language, deps } = the;
  const found = await readList(deps.people, 'volunteer', (person: Person) => hasName(person, typed), {});
  const shown = found.people.slice(0, pageOf);
  const more = found.next !== undefined || found.people.length > pageOf;
  const title = say('people.found', { count: shown.length });
  return page(
    language,
    title,
    <>
      <h1>{title}</h1>
      <FindByName the={the} typed={typed} />
      {shown.length === 0 ? (
        <p>{say('people.found-none')}</p>
      ) : (
        <PeopleTable the={the} people={shown} tasks={await tasksOfEach(the, shown)} />
      )}
      {more && <p>{say('people.found-more')}</p>}
      <p>
        <a href={peopleAddress}>{say('people.back')}</a>
      </p>
    </>,
  );
}
