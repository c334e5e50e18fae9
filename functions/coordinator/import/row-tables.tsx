/** Rows of an import as tables: what would be opened, what is here already, what is wrong. */
import { formatReference } from '#case';
import { Table } from '#functions/web/components/table.tsx';
import { fullName } from '#functions/web/names.ts';
import { caseAddress } from '../addresses.ts';
import type { OnPage } from '../on-page.ts';
import type { CheckedRow } from './check-rows.ts';
import { headerOf } from './headers.ts';
import { cellProblemText } from './problem-text.ts';

type Row<Is extends CheckedRow['is']> = Extract<CheckedRow, { is: Is }>;

interface RowsProps<Is extends CheckedRow['is']> {
  the: OnPage;
  caption: string;
  rows: readonly Row<Is>[];
}

export const familyOf = ({ intake }: Row<'new' | 'there' | 'known' | 'twice'>): string => fullName(intake);

export function NewRows({ the, caption, rows }: RowsProps<'new'>) {
  const { say, word, language } = the;
  return (
    <Table
      quiet
      caption={caption}
      columns={[say('import.family'), say('import.row'), say('import.village'), say('import.needs')]}
      rows={rows.map((each) => ({
        key: each.formId,
        cells: [
          familyOf(each),
          each.row.number,
          each.intake.village,
          each.intake.needs.map(({ kind, quantity }) => `${word(`need.${kind}`)} ${quantity}`).join(', ') ||
            say('import.no-needs'),
        ],
      }))}
      language={language}
    />
  );
}

type LeftProps = Omit<RowsProps<'there' | 'twice'>, 'caption'>;

/** Rows for which there is a case already, and rows that stand further up: neither is opened. */
export function RowsHereAlready({ the, rows }: LeftProps) {
  const { say } = the;
  return (['there', 'twice'] as const).map((is) => {
    const those = rows.filter((row) => row.is === is);
    if (those.length === 0) return null;
    const title = say(`import.${is}`, { count: those.length });
    return (
      <section key={is}>
        <h2>{title}</h2>
        <p>{say(`import.${is}-text`)}</p>
        <RowsLeft the={the} caption={title} rows={those} />
      </section>
    );
  });
}

function RowsLeft({ the, caption, rows }: RowsProps<'there' | 'twice'>) {
  const { say, language } = the;
  return (
    <Table
      quiet
      caption={caption}
      columns={[say('import.family'), say('import.row'), say('import.case')]}
      rows={rows.map((each) => ({
        key: String(each.row.number),
        cells: [
          familyOf(each),
          each.row.number,
          each.is === 'twice' ? (
            say('import.same-as-row', { row: each.of })
          ) : (
            <a href={caseAddress(each.reference)}>{formatReference(each.reference)}</a>
          ),
        ],
      }))}
      language={language}
    />
  );
}

/** One line for each thing that is wrong. */
export function WrongRows({ the, caption, rows }: RowsProps<'wrong'>) {
  const { say, language } = the;
  return (
    <Table
      quiet
      caption={caption}
      columns={[say('import.row'), say('import.column'), say('import.what-is-wrong')]}
      rows={rows.flatMap(({ row, errors }) =>
        errors.map((error, index) => ({
          key: `${row.number} ${index}`,
          cells: [
            say('import.row-number', { row: row.number }),
            headerOf(error.column, say),
            cellProblemText(error, the),
          ],
        })),
      )}
      language={language}
    />
  );
}
