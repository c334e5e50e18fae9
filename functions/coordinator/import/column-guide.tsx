/** What each column means, and the words that its cells take. */
import { languages, needKinds, urgencies, vulnerabilities } from '#case';
import { Table } from '#functions/web/components/table.tsx';
import type { OnPage } from '../on-page.ts';
import { placeChoices } from '../places.ts';
import { type ColumnCode, columnCodes, columns, needColumns } from './columns.ts';
import { headerOf } from './headers.ts';

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
        rows={columnCodes.map((code) => ({
          key: code,
          cells: [nameOf(code, the), meaningOf(code, the), wordsFor(code, the).join(', ')],
        }))}
        language={language}
      />
    </>
  );
}

const nameOf = (code: ColumnCode, { say }: OnPage): string => {
  const column = headerOf(code, say);
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

function wordsFor(code: ColumnCode, { say, word, language, deps }: OnPage): string[] {
  switch (code) {
    case 'language':
      return languages.map((each) => word(`language.${each}`));
    case 'area':
      return placeChoices(deps.organisation.areas, language).map(({ label }) => label);
    case 'from':
      return placeChoices(deps.organisation.regions, language).map(({ label }) => label);
    case 'why':
      return vulnerabilities.map((each) => word(`vulnerability.${each}`));
    case 'urgency':
      return urgencies.map((each) => word(`urgency.${each}`));
    case 'contact':
    case 'storyTold':
      return [say('import.yes'), say('import.no')];
    default:
      return code === needColumns[0] ? needKinds.map((each) => word(`need.${each}`)) : [];
  }
}
