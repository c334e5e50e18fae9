/** The table that a coordinator fills in: headers in their language, and one invented family. */
import { stringify } from 'csv-stringify/sync';
import { type Language, languages } from '#case';
import { plain } from '#functions/store/people/likeness.ts';
import type { Page } from '#functions/web/page.ts';
import { placeName } from '#functions/web/places.ts';
import type { CoordinatorDependencies } from '../dependencies.ts';
import { type OnPage, onPage } from '../on-page.ts';
import { coordinatorTexts } from '../texts/index.ts';
import { type ColumnCode, columnCodes } from './columns.ts';
import { headerOf } from './headers.ts';
import type { TypedRow } from './read-table.ts';

export const csvType = 'text/csv; charset=utf-8';

/** What Excel parts cells by where people speak this language: what it parts otherwise, it may take for a formula. */
const separators: Record<Language, string> = { kk: ';', ru: ';', en: ',' };

/** Excel knows UTF-8 by its mark; nothing in a cell can be taken for a formula. */
export const csvOf = (rows: readonly (readonly string[])[], language: Language): string =>
  stringify(
    rows.map((row) => [...row]),
    { bom: true, delimiter: separators[language], record_delimiter: 'windows', escape_formulas: true },
  );

export const template = (deps: CoordinatorDependencies): Page =>
  onPage(deps, async (the) => ({
    kind: 'download',
    fileName: `${the.say('import.file-name')}.csv`,
    type: csvType,
    text: csvOf(
      [columnCodes.map((code) => headerOf(code, the.say)), columnCodes.map(exampleFor(the))],
      the.language,
    ),
  }));

function exampleFor({ say, word, language, deps, today }: OnPage): (code: ColumnCode) => string {
  const area = deps.organisation.areas[0]?.code ?? '';
  const region = deps.organisation.regions[0]?.code ?? '';
  const cells: Record<ColumnCode, string> = {
    firstName: say('import.example.firstName'),
    familyName: say('import.example.familyName'),
    birthYear: String(Number(today.slice(0, 4)) - 40),
    phone: '8 700 000 00 00',
    language: word(`language.${language}`),
    village: say('import.example.village'),
    address: say('import.example.address'),
    area: placeName(deps.organisation.areas, area, language),
    from: placeName(deps.organisation.regions, region, language),
    adults: '2',
    children: '3',
    why: `${word('vulnerability.displaced')}, ${word('vulnerability.many-children')}`,
    urgency: word('urgency.soon'),
    need1: `${word('need.bed')} 2`,
    need2: `${word('need.bedding')} 5`,
    need3: word('need.stove'),
    need4: '',
    story: say('import.example.story'),
    contact: say('import.yes'),
    storyTold: say('import.no'),
  };
  return (code) => cells[code];
}

/** The example's family name is a sentence that nobody is called. */
export function isExample(row: TypedRow): boolean {
  const name = plain(row.cells.get('familyName') ?? '');
  return languages.some(
    (language) => name === plain(coordinatorTexts(language)('import.example.familyName')),
  );
}
