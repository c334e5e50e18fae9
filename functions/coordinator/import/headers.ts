/** What the columns are called: finds a column by what stands above it, in any of our languages. */
import { languages } from '#case';
import { plain } from '#functions/store/people/likeness.ts';
import { type CoordinatorSay, coordinatorTexts } from '../texts/index.ts';
import { type ColumnCode, columnCodes } from './columns.ts';

const byHeader = new Map<string, ColumnCode>(
  columnCodes.flatMap((code) => [
    [plain(code), code],
    ...languages.map((language): [string, ColumnCode] => [
      plain(coordinatorTexts(language)(`import.column.${code}`)),
      code,
    ]),
  ]),
);

/** Longer than any of ours with its brackets: what somebody put there instead is not worth the time. */
const longestHeader = 200;

/** What is said in brackets, "(optional)", is no part of the name. */
export const columnAt = (header: string): ColumnCode | undefined =>
  header.length > longestHeader ? undefined : byHeader.get(plain(header.replace(/\(.*\)/, '')));

export const headerOf = (code: ColumnCode, say: CoordinatorSay): string => say(`import.column.${code}`);
