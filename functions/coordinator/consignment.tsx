/** A consignment: what came, and what has become of each line. */
import { Facts } from '#functions/web/components/facts.tsx';
import { Table } from '#functions/web/components/table.tsx';
import { Day } from '#functions/web/components/when.tsx';
import { type Page, page } from '#functions/web/page.ts';
import type { CoordinatorDependencies } from './dependencies.ts';
import { notFound } from './not-found.tsx';
import { onPage } from './on-page.ts';

export const consignmentAddress = (id: string): string =>
  `/coordinator/consignments/${encodeURIComponent(id)}`;

export const consignment = (deps: CoordinatorDependencies): Page =>
  onPage(deps, async (the) => {
    const { say, word, language, request } = the;
    const id = request.parameters['consignment'] ?? '';
    const [found, lines] = await Promise.all([deps.goods.find(id), deps.goods.lines(id)]);
    if (found === undefined) return notFound(the, 'find.consignment');
    const stock = new Map(lines.map((line) => [line.line, line]));
    const title = say('consignment.title', { donor: found.donor });
    return page(
      language,
      title,
      <>
        {request.query['done'] === 'entered' && (
          <p class="notice" role="status">
            {say('consignment.entered')}
          </p>
        )}
        <h1>{title}</h1>
        <Facts
          facts={[
            [say('consignments.hub'), found.hub],
            [say('consignments.arrived'), <Day key="day" date={found.arrived} language={language} />],
          ]}
        />
        {lines.length < found.items.length && <p>{say('consignment.pending')}</p>}
        <Table
          caption={say('consignment.items')}
          columns={[
            say('consignment.kind'),
            say('consignment.quantity'),
            say('consignment.condition'),
            say('consignment.available'),
            say('consignment.set-aside'),
            say('consignment.delivered'),
          ]}
          rows={found.items.map((item) => {
            const line = stock.get(item.line);
            return {
              key: String(item.line),
              cells: [
                word(`need.${item.kind}`),
                word(`amount.${item.unit}`, { count: item.quantity }),
                word(`condition.${item.condition}`),
                line?.available,
                line?.setAside,
                line?.delivered,
              ],
            };
          })}
          language={language}
        />
      </>,
    );
  });
