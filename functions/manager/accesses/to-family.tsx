/** Who opened one family's details, the latest day first; it names nobody of the family, also once that is erased. */
import { dateIn, formatReference, readReference, subtractDuration } from '#case';
import { BackLink } from '#functions/web/components/back-link.tsx';
import { Paged } from '#functions/web/components/paged.tsx';
import { Table } from '#functions/web/components/table.tsx';
import { Day, dateText } from '#functions/web/components/when.tsx';
import { orFirstPage } from '#functions/web/first-page.ts';
import { type Page, page } from '#functions/web/page.ts';
import { whoIsWho } from '#functions/web/who-is-who.ts';
import { accessesByAddress, accessesToAddress, caseAddress } from '../addresses.ts';
import { noSuchCase } from '../case-history/no-such-case.tsx';
import type { ManagerDependencies } from '../dependencies.ts';
import { managerTexts } from '../texts/index.ts';
import { Between } from './between.tsx';

const atOnce = 50;

export const createAccessesToFamilyPage =
  ({ people, settings, now }: Pick<ManagerDependencies, 'people' | 'settings' | 'now'>): Page =>
  async ({ query, parameters, language }) => {
    const typed = parameters['reference'] ?? '';
    const read = readReference(typed);
    if (!read.ok) return noSuchCase('mistyped', typed, language);
    const reference = read.value;
    const say = managerTexts(language);
    const listed = await orFirstPage(
      (at) => people.accessesTo(reference, { limit: atOnce, ...at }),
      query['cursor'],
    );
    const { items } = listed.value;
    const { nameOf } = await whoIsWho(
      people,
      items.map(({ person }) => person),
    );
    const heading = say('accesses.to-family', { reference: formatReference(reference) });
    const keptSince = dateIn(subtractDuration(now(), settings.retention.accessLog, settings), settings);
    const body = (
      <>
        <BackLink
          href={caseAddress(reference)}
          language={language}
          text={say('history.heading', { reference: formatReference(reference) })}
        />
        <h1>{heading}</h1>
        <Paged listed={listed} path={accessesToAddress(reference)} query={query} language={language}>
          <Table
            quiet
            caption={heading}
            columns={[
              say('accesses.day'),
              say('accesses.person'),
              say('accesses.when'),
              { text: say('accesses.pages'), numeric: true },
              { text: say('accesses.exports'), numeric: true },
            ]}
            rows={items.map((access) => ({
              key: `${access.on} ${access.person}`,
              cells: [
                <Day date={access.on} language={language} />,
                <a href={accessesByAddress(access.person, access.on)}>{nameOf(access.person)}</a>,
                <Between access={access} language={language} timeZone={settings.timeZone} />,
                access.pages,
                access.exports,
              ],
            }))}
            empty={say('accesses.to-family-none')}
            language={language}
          />
        </Paged>
        <p class="soft">{say('accesses.kept', { date: dateText(keptSince, language) })}</p>
      </>
    );
    return page(language, heading, body);
  };
