/** What was brought, by whom and when, and from which consignment; and what is on its way. */
import { type AskState, type CaseState, type DeliveredItem, dateIn, type SetAsideItem } from '#case';
import { Table } from '#functions/web/components/table.tsx';
import { Day } from '#functions/web/components/when.tsx';
import type { NameOf } from '#functions/web/names.ts';
import type { OnCase } from '../on-case.ts';
import { ConsignmentLink } from './consignment-link.tsx';

export function Deliveries({ the, nameOf }: { the: OnCase; nameOf: NameOf }) {
  const { say, word, language, state, deps } = the;
  const asks = state.asks.filter(({ kind }) => kind === 'delivery');
  if (asks.length === 0) return null;
  return (
    <section id="deliveries">
      <h2>{say('case.deliveries')}</h2>
      <Table
        quiet
        caption={say('case.deliveries')}
        columns={[say('case.when'), say('case.who'), say('case.status'), say('case.items')]}
        rows={asks.toReversed().map((ask) => ({
          key: ask.id,
          cells: [
            ask.answeredAt === undefined ? (
              <>
                {`${say('case.due-by')}: `}
                <Day date={ask.dueBy} language={language} />
              </>
            ) : (
              <Day date={dateIn(ask.answeredAt, deps.settings)} language={language} />
            ),
            nameOf(ask.answeredBy ?? ask.volunteer),
            outcomeOf(ask, word),
            <Items the={the} ask={ask} />,
          ],
        }))}
        language={language}
      />
    </section>
  );
}

const outcomeOf = (ask: AskState, word: OnCase['word']): string =>
  ask.answer !== undefined && 'items' in ask.answer
    ? word(`delivery.${ask.answer.outcome}`)
    : word(`ask-status.${ask.status}`);

function Items({ the, ask }: { the: OnCase; ask: AskState }) {
  const { word, state } = the;
  const told = ask.answer !== undefined && 'items' in ask.answer ? ask.answer.items : undefined;
  const lines = told?.map((item) => ({ ...item, text: word(`item.${item.outcome}`) }));
  const planned = [
    ...ask.items.map((item: SetAsideItem) => ({ ...item, text: undefined })),
    ...ask.services.map((needId) => ({
      needId,
      quantity: 1,
      consignmentId: undefined,
      line: 0,
      text: undefined,
    })),
  ];
  return (
    <>
      {(lines ?? planned).map((item) => (
        <div key={`${item.needId} ${item.consignmentId} ${item.line}`}>
          {nameOfNeed(word, state, item)}
          {item.text !== undefined && `: ${item.text}`}
          {item.consignmentId !== undefined && (
            <>
              {', '}
              <ConsignmentLink the={the} id={item.consignmentId} />
            </>
          )}
        </div>
      ))}
    </>
  );
}

function nameOfNeed(
  word: OnCase['word'],
  state: CaseState,
  { needId, quantity }: Pick<DeliveredItem, 'needId' | 'quantity'>,
): string {
  const kind = state.needs.find(({ id }) => id === needId)?.kind;
  return kind === undefined ? needId : `${word(`need.${kind}`)} × ${quantity}`;
}
