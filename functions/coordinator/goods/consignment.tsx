/** A consignment: what came, and what has become of each line. */
import type { ConsignmentItem } from '#functions/store/ports.ts';
import { BackLink } from '#functions/web/components/back-link.tsx';
import { Facts } from '#functions/web/components/facts.tsx';
import { InsetText } from '#functions/web/components/inset-text.tsx';
import { Line } from '#functions/web/components/line.tsx';
import { Table } from '#functions/web/components/table.tsx';
import { Day } from '#functions/web/components/when.tsx';
import { type Page, page } from '#functions/web/page.ts';
import { consignmentsAddress } from '../addresses.ts';
import type { CoordinatorDependencies } from '../dependencies.ts';
import { DoneNotice } from '../done-notice.tsx';
import { notFound } from '../not-found.tsx';
import { type OnPage, onPage } from '../on-page.ts';
import type { CoordinatorText } from '../texts/index.ts';

export const consignment = (deps: CoordinatorDependencies): Page =>
  onPage(deps, async (the) => {
    const { say, word, language, request } = the;
    const id = request.parameters['consignment'] ?? '';
    const [found, lines] = await Promise.all([deps.goods.find(id), deps.goods.lines(id)]);
    if (found === undefined) return notFound(the, 'find.consignment');
    const stock = new Map(lines.map((line) => [line.line, line]));
    const number = (key: CoordinatorText) => ({ text: say(key), numeric: true }) as const;
    const title = say('consignment.title', { donor: found.donor });
    return page(
      language,
      title,
      <>
        <BackLink href={consignmentsAddress} language={language} text={say('consignments.heading')} />
        <DoneNotice the={the} texts={{ entered: 'consignment.entered' }} />
        <h1>{title}</h1>
        <Facts
          facts={[
            [say('consignments.hub'), found.hub],
            [say('consignments.arrived'), <Day key="day" date={found.arrived} language={language} />],
          ]}
        />
        {lines.length < found.items.length && <InsetText>{say('consignment.pending')}</InsetText>}
        <Table
          caption={say('consignment.items')}
          columns={[
            say('consignment.kind'),
            number('consignment.came'),
            number('consignment.available'),
            number('consignment.set-aside'),
            number('consignment.delivered'),
          ]}
          rows={found.items.map((item) => {
            const line = stock.get(item.line);
            return {
              key: String(item.line),
              cells: [
                <KindAndCondition key="kind" the={the} item={item} />,
                word(`amount.${item.unit}`, { count: item.quantity }),
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

/** What it is, and how good, in one cell: a phone has room for no more. */
const KindAndCondition = ({ the: { word }, item }: { the: OnPage; item: ConsignmentItem }) => (
  <>
    {word(`need.${item.kind}`)}
    <Line quiet>{word(`condition.${item.condition}`)}</Line>
  </>
);
