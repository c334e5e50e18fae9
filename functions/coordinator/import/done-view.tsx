/** What an import has done: each row's reference, and what was left out. */
import { formatReference } from '#case';
import { ButtonLink } from '#functions/web/components/button.tsx';
import { Panel } from '#functions/web/components/panel.tsx';
import { Table } from '#functions/web/components/table.tsx';
import { caseAddress, caseloadAddress, importAddress } from '../addresses.ts';
import type { OnPage } from '../on-page.ts';
import { type CheckedRow, those } from './check-rows.ts';
import { CorrectRows } from './correct-rows.tsx';
import type { Opened } from './open-rows.ts';
import type { TypedTable } from './read-table.ts';
import { familyOf, RowsHereAlready } from './row-tables.tsx';
import { WaitingRows } from './waiting-rows.tsx';

interface DoneViewProps {
  the: OnPage;
  text: string;
  table: TypedTable;
  rows: readonly CheckedRow[];
  opened: Opened;
}

export function DoneView({ the, text, table, rows, opened }: DoneViewProps) {
  const { say, language } = the;
  const here = rows.filter((row) => row.is === 'there' || row.is === 'twice');
  const left = those(rows, 'known');
  return (
    <>
      <Panel title={say('import.done-heading', { count: opened.rows.length })} />
      <WaitingRows the={the} text={text} rows={opened.waiting} />
      {opened.rows.length > 0 && (
        <>
          <p>{say('import.what-follows')}</p>
          <Table
            caption={say('import.opened')}
            columns={[say('import.family'), say('import.row'), say('import.village'), say('import.case')]}
            rows={opened.rows.map(({ row, reference }) => ({
              key: reference,
              cells: [
                familyOf(row),
                row.row.number,
                row.intake.village,
                <a key="case" href={caseAddress(reference)}>
                  {formatReference(reference)}
                </a>,
              ],
            }))}
            language={language}
          />
        </>
      )}
      <RowsHereAlready the={the} rows={here} />
      {left.length > 0 && (
        <>
          <h2>{say('import.known', { count: left.length })}</h2>
          <ul>
            {left.map((each) => (
              <li key={each.formId}>
                {`${say('import.row-number', { row: each.row.number })}: ${familyOf(each)}`}
              </li>
            ))}
          </ul>
        </>
      )}
      <CorrectRows the={the} table={table} rows={those(rows, 'wrong')} />
      <p>
        <ButtonLink href={caseloadAddress}>{say('import.to-caseload')}</ButtonLink>{' '}
        <a class="govuk-link" href={importAddress}>
          {say('import.another')}
        </a>
      </p>
    </>
  );
}
