/** A list as a table, and the link to its next page. */
import type { ComponentChildren } from 'preact';
import type { Language } from '#case';
import { chromeTexts } from '../texts/chrome/index.ts';

interface Row {
  /** Unique in the table. */
  key: string;
  cells: readonly ComponentChildren[];
}
interface TableProps {
  caption: string;
  /** The caption repeats the heading above: only screen readers say it. */
  quiet?: boolean;
  columns: readonly string[];
  rows: readonly Row[];
  /** Said instead of an empty table. */
  empty?: string;
  language: Language;
}

export function Table({ caption, quiet, columns, rows, empty, language }: TableProps) {
  if (rows.length === 0) return <p>{empty ?? chromeTexts(language)('nothing')}</p>;
  return (
    <div class="scroll">
      <table>
        <caption {...(quiet && { class: 'quiet' })}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              {row.cells.map((cell, index) => (
                <td key={columns[index]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface MorePagesProps {
  path: string;
  /** The present address's query: filters are kept, the cursor is replaced. */
  query: Readonly<Record<string, string>>;
  /** Name of the cursor in the query, where a page has several lists. */
  parameter?: string;
  next: string | undefined;
  language: Language;
}

export function MorePages({ path, query, parameter = 'cursor', next, language }: MorePagesProps) {
  const say = chromeTexts(language);
  const { [parameter]: cursor, ...filters } = query;
  if (next === undefined && cursor === undefined) return null;
  const to = (more: Record<string, string>) => {
    const search = new URLSearchParams({ ...filters, ...more }).toString();
    return search === '' ? path : `${path}?${search}`;
  };
  return (
    <p>
      {cursor !== undefined && <a href={to({})}>{say('first')}</a>}
      {cursor !== undefined && next !== undefined && ' · '}
      {next !== undefined && (
        <a rel="next" href={to({ [parameter]: next })}>
          {say('next')}
        </a>
      )}
    </p>
  );
}
