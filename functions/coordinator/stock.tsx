/** The stock: how much of each kind is free and set aside, and where it lies. */
import { type GoodsKind, goodsKinds } from '#case';
import type { StockLine } from '#functions/store/ports.ts';
import { MorePages, Table } from '#functions/web/components/table.tsx';
import { Day } from '#functions/web/components/when.tsx';
import { orFirstPage } from '#functions/web/first-page.ts';
import { type Page, type PageAnswer, page } from '#functions/web/page.ts';
import { BadCursorNotice } from './bad-cursor-notice.tsx';
import { consignmentAddress } from './consignment.tsx';
import type { CoordinatorDependencies } from './dependencies.ts';
import { type OnPage, onPage } from './on-page.ts';

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
  const rows = await Promise.all(
    goodsKinds.map(async (kind) => {
      const { items, next } = await deps.goods.stock(kind, { limit: addedUp });
      const figure = (what: 'available' | 'setAside') => {
        const count = sum(items, what);
        return next === undefined ? count : say('stock.at-least', { count });
      };
      const link = (
        <a key="kind" href={`/coordinator/stock?kind=${kind}`}>
          {word(`need.${kind}`)}
        </a>
      );
      return { key: kind, cells: [link, figure('available'), figure('setAside')] };
    }),
  );
  const title = say('stock.heading');
  return page(
    language,
    title,
    <>
      <h1>{title}</h1>
      <Table
        caption={say('stock.by-kind')}
        columns={[say('stock.kind'), say('consignment.available'), say('consignment.set-aside')]}
        rows={rows}
        language={language}
      />
    </>,
  );
}

async function linesOf(the: OnPage, kind: GoodsKind): Promise<PageAnswer> {
  const { deps, say, word, language, request } = the;
  const { value, badCursor } = await orFirstPage(
    (at) => deps.goods.stock(kind, { limit: atOnce, ...at }),
    request.query['cursor'],
  );
  const title = say('stock.of', { kind: word(`need.${kind}`) });
  return page(
    language,
    title,
    <>
      <p>
        <a href="/coordinator/stock">{say('stock.all')}</a>
      </p>
      <h1>{title}</h1>
      {badCursor && <BadCursorNotice language={language} />}
      <Table
        quiet
        caption={title}
        columns={[
          say('stock.consignment'),
          say('consignment.condition'),
          say('consignment.available'),
          say('consignment.set-aside'),
        ]}
        rows={value.items.map((line) => ({
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
      <MorePages path={request.path} query={request.query} next={value.next} language={language} />
    </>,
  );
}
