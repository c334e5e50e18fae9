/** Reads the text of a table: from a file or pasted, with commas, semicolons or tabs between its cells. */
import { CsvError, parse } from 'csv-parse/sync';
import { failed, ok, type Result } from '#case';
import { type ColumnCode, requiredColumns } from './columns.ts';
import { columnAt } from './headers.ts';

export const mostRows = 200;
/** Some 1,500 characters a row; sent in a form it grows up to sixfold, and stays below what a function is given. */
export const mostCharacters = 300_000;

export interface TypedRow {
  /** As the spreadsheet counts: the headers are row 1. */
  number: number;
  cells: ReadonlyMap<ColumnCode, string>;
  /** As it was typed, for being given back. */
  typed: readonly string[];
}
export interface TypedTable {
  headers: readonly string[];
  rows: readonly TypedRow[];
  /** Headers that are none of ours. */
  unknown: readonly string[];
}
export type TableProblem =
  | { wrong: 'empty' | 'no-rows' | 'too-long' | 'no-headers' }
  | { wrong: 'too-many'; count: number }
  | { wrong: 'quotes'; line: number }
  | { wrong: 'missing'; columns: readonly ColumnCode[] }
  | { wrong: 'twice'; column: ColumnCode };

export function readTable(text: string): Result<TypedTable, TableProblem> {
  if (text.length > mostCharacters) return failed({ wrong: 'too-long' });
  const split = recordsOf(text);
  if (!split.ok) return split;
  const records = split.value.map((typed, index) => ({ number: index + 1, typed: typed.map(unescaped) }));
  const [head, ...rows] = records.filter(({ typed }) => typed.some((cell) => cell.trim() !== ''));
  if (head === undefined) return failed({ wrong: 'empty' });
  const found = head.typed.map(columnAt);
  const problem = problemOf(found, rows.length);
  if (problem !== undefined) return failed(problem);
  return ok({
    headers: head.typed,
    rows: rows.map(({ number, typed }) => ({ number, typed, cells: cellsOf(found, typed) })),
    unknown: head.typed.filter((header, index) => found[index] === undefined && header.trim() !== ''),
  });
}

function problemOf(found: readonly (ColumnCode | undefined)[], rows: number): TableProblem | undefined {
  if (found.every((column) => column === undefined)) return { wrong: 'no-headers' };
  const twice = found.find((column, index) => column !== undefined && found.indexOf(column) !== index);
  if (twice !== undefined) return { wrong: 'twice', column: twice };
  const missing = requiredColumns.filter((column) => !found.includes(column));
  if (missing.length > 0) return { wrong: 'missing', columns: missing };
  if (rows === 0) return { wrong: 'no-rows' };
  return rows > mostRows ? { wrong: 'too-many', count: rows } : undefined;
}

const cellsOf = (found: readonly (ColumnCode | undefined)[], typed: readonly string[]) =>
  new Map(
    found.flatMap((column, index) => (column === undefined ? [] : [[column, tidy(typed[index] ?? '')]])),
  );

/** A dash is how people say "nothing". */
const tidy = (cell: string): string => (/^\s*[-–—]?\s*$/.test(cell) ? '' : cell.trim());

/** An apostrophe keeps a spreadsheet from taking a text for a formula; it is no part of the text. */
const unescaped = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r])/, '');

function recordsOf(text: string): Result<string[][], TableProblem> {
  // Excel may say on a line before the first which separator it used.
  const table = text.replace(/^\uFEFF/, '').replace(/^sep=.\r?\n/i, '');
  try {
    return ok(
      parse(table, {
        delimiter: delimiterOf(table),
        relax_column_count: true,
        relax_quotes: true,
        skip_empty_lines: false,
      }),
    );
  } catch (error) {
    if (error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED')
      return failed({ wrong: 'quotes', line: Number(error['lines'] ?? 1) });
    throw error;
  }
}

/** The separator that stands most often in the first line that holds anything. */
function delimiterOf(table: string): string {
  const lines = table.split(/[\r\n]/);
  const first = lines.find((line) => line.trim() !== '')?.replace(/"[^"]*"/g, '') ?? '';
  const times = (separator: string) => first.split(separator).length;
  return ['\t', ';', ','].toSorted((one, other) => times(other) - times(one))[0] ?? ',';
}
