/** A list as a table. On a small screen its rows become cards, and each cell says which column it is of. */
import type { ComponentChildren } from 'preact';
import type { Language } from '#case';
import { chromeTexts } from '../texts/chrome/index.ts';

type Column = string | { text: string; numeric: true };

interface Row {
  /** Unique in the table. */
  key: string;
  cells: readonly ComponentChildren[];
}
interface TableProps {
  caption: string;
  /** The caption repeats the heading above: only screen readers say it. */
  quiet?: boolean;
  columns: readonly Column[];
  rows: readonly Row[];
  /** The first cell of a row says what the row is about: screen readers repeat it with every other. */
  firstIsHeader?: boolean;
  /** Said instead of an empty table. */
  empty?: string;
  language: Language;
}

const textOf = (column: Column | undefined): string =>
  typeof column === 'string' ? column : (column?.text ?? '');

const classOf = (part: 'header' | 'cell', column: Column | undefined): string =>
  typeof column === 'object' ? `govuk-table__${part} govuk-table__${part}--numeric` : `govuk-table__${part}`;

/** Elements that are laid out as blocks lose what they mean; these roles give it back. */
const as = (role: 'table' | 'rowgroup' | 'row' | 'columnheader' | 'rowheader' | 'cell') => ({ role });

export function Table({ caption, quiet, columns, rows, firstIsHeader, empty, language }: TableProps) {
  if (rows.length === 0) return <p>{empty ?? chromeTexts(language)('nothing')}</p>;
  return (
    <table class="govuk-table" {...as('table')}>
      <caption
        class={
          quiet
            ? 'govuk-table__caption govuk-visually-hidden'
            : 'govuk-table__caption govuk-table__caption--m'
        }
      >
        {caption}
      </caption>
      <thead class="govuk-table__head" {...as('rowgroup')}>
        <tr class="govuk-table__row" {...as('row')}>
          {columns.map((column) => (
            <th scope="col" class={classOf('header', column)} key={textOf(column)} {...as('columnheader')}>
              {textOf(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="govuk-table__body" {...as('rowgroup')}>
        {rows.map((row) => (
          <tr class="govuk-table__row" key={row.key} {...as('row')}>
            {row.cells.map((cell, index) =>
              index === 0 && firstIsHeader ? (
                <th scope="row" class="govuk-table__header" key={textOf(columns[0])} {...as('rowheader')}>
                  {cell}
                </th>
              ) : (
                <td
                  class={classOf('cell', columns[index])}
                  key={textOf(columns[index])}
                  data-label={textOf(columns[index])}
                  {...as('cell')}
                >
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
