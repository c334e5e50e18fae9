/** How many families' details each member of staff opened on a day, most first; unusual numbers stand out. */
import { Table } from '#functions/web/components/table.tsx';
import { Tag } from '#functions/web/components/tag.tsx';
import { dateText } from '#functions/web/components/when.tsx';
import { type Page, page } from '#functions/web/page.ts';
import { accessesAddress, accessesByAddress } from '../addresses.ts';
import type { ManagerDependencies } from '../dependencies.ts';
import { managerTexts } from '../texts/index.ts';
import { DayLinks } from './day-links.tsx';
import { dayIn } from './days.ts';

type Needs = Pick<ManagerDependencies, 'people' | 'limits' | 'settings' | 'now'>;

export const createAccessesOfDayPage =
  (deps: Needs): Page =>
  async ({ query, language }) => {
    const { people, limits } = deps;
    const say = managerTexts(language);
    const { day, today } = dayIn(query['on'], deps);
    const staff = (await Promise.all([people.all('coordinator'), people.all('manager')])).flat();
    const counted = await Promise.all(
      staff.map(async ({ id, name }) => ({ id, name, families: await people.countAccesses(id, day) })),
    );
    const rows = counted
      .filter(({ families }) => families > 0)
      .toSorted((one, other) => other.families - one.families || one.name.localeCompare(other.name));
    const heading = say('accesses.heading');
    const usual = limits.unusualFamilies;
    const body = (
      <>
        <h1>{heading}</h1>
        <Table
          caption={dateText(day, language)}
          columns={[say('accesses.person'), { text: say('accesses.families'), numeric: true }]}
          rows={rows.map(({ id, name, families }) => ({
            key: id,
            cells: [
              <a href={accessesByAddress(id, day)}>{name}</a>,
              <>
                {families >= usual && <Tag colour="orange">{say('accesses.unusual')}</Tag>} {families}
              </>,
            ],
          }))}
          empty={`${dateText(day, language)}: ${say('accesses.none')}`}
          language={language}
        />
        {rows.some(({ families }) => families >= usual) && (
          <p>{say('accesses.unusual-text', { count: usual })}</p>
        )}
        <DayLinks day={day} today={today} addressOn={accessesAddress} language={language} />
      </>
    );
    return page(language, heading, body);
  };
