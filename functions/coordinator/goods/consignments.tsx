/** The consignments, newest first. */
import { ButtonLink } from '#functions/web/components/button.tsx';
import { Paged } from '#functions/web/components/paged.tsx';
import { Table } from '#functions/web/components/table.tsx';
import { Day } from '#functions/web/components/when.tsx';
import { orFirstPage } from '#functions/web/first-page.ts';
import { type Page, page } from '#functions/web/page.ts';
import { consignmentAddress, newConsignmentAddress } from '../addresses.ts';
import type { CoordinatorDependencies } from '../dependencies.ts';
import { onPage } from '../on-page.ts';

const atOnce = 30;

export const consignments = (deps: CoordinatorDependencies): Page =>
  onPage(deps, async (the) => {
    const { say, language, request } = the;
    const listed = await orFirstPage(
      (at) => deps.goods.list({ limit: atOnce, ...at }),
      request.query['cursor'],
    );
    const title = say('consignments.heading');
    return page(
      language,
      title,
      <>
        <h1>{title}</h1>
        <p>
          <ButtonLink href={newConsignmentAddress}>{say('consignments.new')}</ButtonLink>
        </p>
        <Paged listed={listed} path={request.path} query={request.query} language={language}>
          <Table
            quiet
            caption={title}
            columns={[say('consignments.donor'), say('consignments.hub'), say('consignments.arrived')]}
            rows={listed.value.items.map((each) => ({
              key: each.id,
              cells: [
                <a key="donor" href={consignmentAddress(each.id)}>
                  {each.donor}
                </a>,
                each.hub,
                <Day key="arrived" date={each.arrived} language={language} />,
              ],
            }))}
            empty={say('consignments.none')}
            language={language}
          />
        </Paged>
      </>,
    );
  });
