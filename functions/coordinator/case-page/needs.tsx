/** What the family needs, and what has become of each need. */
import type { NeedState } from '#case';
import { Table } from '#functions/web/components/table.tsx';
import type { OnCase } from '../on-case.ts';

export function Needs({ the }: { the: OnCase }) {
  const { say, word, language, state } = the;
  const statusOf = (need: NeedState): string => {
    const status = word(`need-status.${need.status}`);
    return need.assessed || need.status === 'withdrawn' ? status : say('case.unassessed');
  };
  return (
    <>
      <h2>{say('case.needs')}</h2>
      <Table
        quiet
        caption={say('case.needs')}
        columns={[
          say('case.need'),
          say('case.quantity'),
          say('case.brought'),
          say('case.urgency'),
          say('case.status'),
        ]}
        rows={state.needs.map((need) => ({
          key: need.id,
          cells: [
            word(`need.${need.kind}`),
            need.quantity,
            need.delivered,
            word(`urgency.${need.urgency}`),
            <>
              {statusOf(need)}
              {need.setAside.map((item) => (
                <span key={`${item.consignmentId} ${item.line}`}>
                  {' '}
                  <a href={`/coordinator/consignments/${encodeURIComponent(item.consignmentId)}`}>
                    {`(${word(`amount.${item.unit}`, { count: item.quantity })})`}
                  </a>
                </span>
              ))}
            </>,
          ],
        }))}
        empty={say('case.no-needs')}
        language={language}
      />
    </>
  );
}
