/** The volunteers: where they help, what they speak, whether they can be asked now. */
import type { Person } from '#functions/store/ports.ts';
import { MorePages, Table } from '#functions/web/components/table.tsx';
import { dateText } from '#functions/web/components/when.tsx';
import { orFirstPage } from '#functions/web/first-page.ts';
import { type Page, page } from '#functions/web/page.ts';
import { BadCursorNotice } from './bad-cursor-notice.tsx';
import type { CoordinatorDependencies } from './dependencies.ts';
import { type OnPage, onPage } from './on-page.ts';
import { placeName } from './places.ts';

const atOnce = 30;

export const personAddress = (id: string): string => `/coordinator/people/${encodeURIComponent(id)}`;

export const people = (deps: CoordinatorDependencies): Page =>
  onPage(deps, async (the) => {
    const { say, word, language, request } = the;
    const { value, badCursor } = await orFirstPage(
      (at) => deps.people.list('volunteer', { limit: atOnce, ...at }),
      request.query['cursor'],
    );
    const title = say('people.heading');
    return page(
      language,
      title,
      <>
        <h1>{title}</h1>
        <p>
          <a class="button" href="/coordinator/people/new">
            {say('people.new')}
          </a>
        </p>
        {badCursor && <BadCursorNotice language={language} />}
        <Table
          quiet
          caption={title}
          columns={[say('people.name'), say('people.areas'), say('people.languages'), say('people.state')]}
          rows={value.items.map((person) => ({
            key: person.id,
            cells: [
              <a key="name" href={personAddress(person.id)}>
                {person.name}
              </a>,
              person.areas.map((area) => placeName(deps.organisation.areas, area, language)).join(', '),
              person.languages.map((each) => word(`language.${each}`)).join(', '),
              stateText(the, person),
            ],
          }))}
          language={language}
        />
        <MorePages path={request.path} query={request.query} next={value.next} language={language} />
      </>,
    );
  });

function stateText({ say, word, today, language }: OnPage, person: Person): string {
  const away = person.absences.find(({ from, to }) => from <= today && today <= to);
  return [
    say(person.active ? 'people.active' : 'people.inactive'),
    ...(away === undefined ? [] : [say('people.away', { date: dateText(away.to, language) })]),
    ...person.stopped.map(({ channel }) => say('people.stopped', { message: word(`message.${channel}`) })),
  ].join(', ');
}
