/** What each column means, and the words that its cells take. */
import { Table } from '#functions/web/components/table.tsx';
import type { OnPage } from '../on-page.ts';
import { type ColumnCode, columnCodes, columns, needColumns } from './columns.ts';
import { headerOf } from './headers.ts';
import { wordsFor } from './words-of-columns.ts';

export function ColumnGuide({ the }: { the: OnPage }) {
  const { say, language } = the;
  return (
    <>
      <h2>{say('import.columns')}</h2>
      <p>{say('import.columns-text')}</p>
      <Table
        quiet
        caption={say('import.columns')}
        columns={[say('import.column'), say('import.meaning'), say('import.words')]}
        rows={columnCodes.filter(isExplained).map((code) => ({
          key: code,
          cells: [nameOf(code, the), meaningOf(code, the), wordsFor(code, the).join(', ')],
        }))}
        language={language}
      />
    </>
  );
}

const [, nextNeed, ...otherNeeds] = needColumns;

/** The needs after the first are explained together. */
const isExplained = (code: ColumnCode): boolean => !otherNeeds.includes(code);

const nameOf = (code: ColumnCode, { say }: OnPage): string => {
  const codes = code === nextNeed ? [code, ...otherNeeds] : [code];
  const column = codes.map((each) => headerOf(each, say)).join(', ');
  return columns[code].required ? column : say('import.optional', { column });
};

function meaningOf(code: ColumnCode, { say }: OnPage): string {
  switch (code) {
    case 'need2':
    case 'need3':
    case 'need4':
      return say('import.about.more-needs');
    default:
      return say(`import.about.${code}`);
  }
}
