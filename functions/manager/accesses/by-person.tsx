/** The families whose details one member of staff opened on a day, by their references. */
import { formatReference } from '#case';
import { BackLink } from '#functions/web/components/back-link.tsx';
import { Paged } from '#functions/web/components/paged.tsx';
import { Table } from '#functions/web/components/table.tsx';
import { dateText } from '#functions/web/components/when.tsx';
import { orFirstPage } from '#functions/web/first-page.ts';
import { type Page, page } from '#functions/web/page.ts';
import { accessesAddress, accessesByAddress, accessesToAddress } from '../addresses.ts';
import type { ManagerDependencies } from '../dependencies.ts';
import { managerTexts } from '../texts/index.ts';
import { Between } from './between.tsx';
import { DayLinks } from './day-links.tsx';
import { dayIn } from './days.ts';

const atOnce = 50;

export const createAccessesByPersonPage =
  (deps: Pick<ManagerDependencies, 'people' | 'settings' | 'now'>): Page =>
  async ({ query, parameters, language }) => {
    const say = managerTexts(language);
    const id = parameters['person'] ?? '';
    const { day, today } = dayIn(query['on'], deps);
    const [person] = await deps.people.findEach([id]);
    if (person === undefined) {
      const title = say('accesses.not-a-person');
      return page(language, title, <h1>{title}</h1>, 404);
    }
    const listed = await orFirstPage(
      (at) => deps.people.accessesBy(id, day, { limit: atOnce, ...at }),
      query['cursor'],
    );
    const heading = say('accesses.by-person', { person: person.name });
    const body = (
      <>
        <BackLink href={accessesAddress(day)} language={language} text={say('accesses.all')} />
        <h1>{heading}</h1>
        <Paged listed={listed} path={accessesByAddress(id)} query={{ ...query, on: day }} language={language}>
          <Table
            caption={dateText(day, language)}
            columns={[
              say('accesses.case'),
              say('accesses.when'),
              { text: say('accesses.pages'), numeric: true },
              { text: say('accesses.exports'), numeric: true },
            ]}
            rows={listed.value.items.map((access) => ({
              key: access.reference,
              cells: [
                <a href={accessesToAddress(access.reference)}>{formatReference(access.reference)}</a>,
                <Between access={access} language={language} timeZone={deps.settings.timeZone} />,
                access.pages,
                access.exports,
              ],
            }))}
            empty={`${dateText(day, language)}: ${say('accesses.by-person-none')}`}
            language={language}
          />
        </Paged>
        <DayLinks
          day={day}
          today={today}
          addressOn={(other) => accessesByAddress(id, other)}
          language={language}
        />
      </>
    );
    return page(language, heading, body);
  };
