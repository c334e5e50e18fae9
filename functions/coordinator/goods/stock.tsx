/** The stock: how much of each kind is free and set aside, and where it lies. */
import { type GoodsKind, goodsKinds } from '#case';
import type { StockLine } from '#functions/store/ports.ts';
import { BackLink } from '#functions/web/components/back-link.tsx';
import { Paged } from '#functions/web/components/paged.tsx';
import { Table } from '#functions/web/components/table.tsx';
import { Day } from '#functions/web/components/when.tsx';
import { orFirstPage } from '#functions/web/first-page.ts';
import { type Page, type PageAnswer, page } from '#functions/web/page.ts';
import { consignmentAddress, stockAddress, stockOfAddress } from '../addresses.ts';
import type { CoordinatorDependencies } from '../dependencies.ts';
import { type OnPage, onPage } from '../on-page.ts';

const atOnce = 30;
/** Lines added up for the overview; where there are more, it says "or more". */
const addedUp = 100;

export const stock = (deps: CoordinatorDependencies): Page =>
  onPage(deps, async (the) => {
    const kind = goodsKinds.find((each) => each === the.request.query['kind']);
    return kind === undefined ? overview(the) : linesOf(the, kind);
  });

const sum = (lines: readonly StockLine[], what: 'available' | 'setAside'): number =>
  lines.reduce((total, line) => total + line[what], 0);

async function overview({ deps, say, word, language }: OnPage): Promise<PageAnswer> {
  const kinds = await Promise.all(
    goodsKinds.map(async (kind) => {
      const { items, next } = await deps.goods.stock(kind, { limit: addedUp });
      return {
        kind,
        free: sum(items, 'available'),
        setAside: sum(items, 'setAside'),
        more: next !== undefined,
      };
    }),
  );
  const isThere = ({ free, setAside, more }: (typeof kinds)[number]) => free + setAside > 0 || more;
  const gone = kinds.filter((each) => !isThere(each)).map(({ kind }) => word(`need.${kind}`));
  const figure = (count: number, more: boolean) => (more ? say('stock.at-least', { count }) : count);
  const title = say('stock.heading');
  return page(
    language,
    title,
    <>
      <h1>{title}</h1>
      <Table
        caption={say('stock.by-kind')}
        columns={[
          say('stock.kind'),
          { text: say('consignment.available'), numeric: true },
          { text: say('consignment.set-aside'), numeric: true },
        ]}
        rows={kinds.filter(isThere).map(({ kind, free, setAside, more }) => ({
          key: kind,
          cells: [
            <a key="kind" href={stockOfAddress(kind)}>
              {word(`need.${kind}`)}
            </a>,
            figure(free, more),
            figure(setAside, more),
          ],
        }))}
        empty={say('stock.all-gone')}
        language={language}
      />
      {gone.length > 0 && (
        <section>
          <h2>{say('stock.gone')}</h2>
          <p>{new Intl.ListFormat(language, { type: 'conjunction' }).format(gone)}</p>
        </section>
      )}
    </>,
  );
}

async function linesOf(the: OnPage, kind: GoodsKind): Promise<PageAnswer> {
  const { deps, say, word, language, request } = the;
  const listed = await orFirstPage(
    (at) => deps.goods.stock(kind, { limit: atOnce, ...at }),
    request.query['cursor'],
  );
  const title = say('stock.of', { kind: word(`need.${kind}`) });
  return page(
    language,
    title,
    <>
      <BackLink href={stockAddress} language={language} text={say('stock.all')} />
      <h1>{title}</h1>
      <Paged listed={listed} path={request.path} query={request.query} language={language}>
        <Table
          quiet
          caption={title}
          columns={[
            say('stock.consignment'),
            say('consignment.condition'),
            { text: say('consignment.available'), numeric: true },
            { text: say('consignment.set-aside'), numeric: true },
          ]}
          rows={listed.value.items.map((line) => ({
            key: `${line.consignmentId} ${line.line}`,
            cells: [
              <a key="consignment" href={consignmentAddress(line.consignmentId)}>
                <Day date={line.arrived} language={language} />
              </a>,
              word(`condition.${line.condition}`),
              word(`amount.${line.unit}`, { count: line.available }),
              line.setAside,
            ],
          }))}
          empty={say('stock.none')}
          language={language}
        />
      </Paged>
    </>,
  );
}
