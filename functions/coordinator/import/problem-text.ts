/** What is wrong with a table or a cell, in the person's words. */
import { errorText } from '#functions/web/forms/field-errors.ts';
import type { OnPage } from '../on-page.ts';
import type { CoordinatorSay } from '../texts/index.ts';
import type { ColumnCode } from './columns.ts';
import { headerOf } from './headers.ts';
import { mostCharacters, mostRows, type TableProblem } from './read-table.ts';
import type { CellError } from './row-form.ts';
import { wordsFor } from './words-of-columns.ts';

export function tableProblemText(problem: TableProblem, say: CoordinatorSay): string {
  const named = (columns: readonly ColumnCode[]) => columns.map((code) => headerOf(code, say)).join(', ');
  switch (problem.wrong) {
    case 'empty':
    case 'no-rows':
    case 'no-headers':
      return say(`import.wrong.${problem.wrong}`);
    case 'too-long':
      return say('import.wrong.too-long', { limit: mostCharacters });
    case 'too-many':
      return say('import.wrong.too-many', { count: problem.count, limit: mostRows });
    case 'quotes':
      return say('import.wrong.quotes', { line: problem.line });
    case 'missing':
      return say('import.wrong.missing', { columns: named(problem.columns) });
    case 'twice':
      return say('import.wrong.twice', { column: headerOf(problem.column, say) });
  }
}

/** More words than these are looked up in the guide to the columns. */
const mostWords = 10;

export function cellProblemText({ column, problem }: CellError, the: OnPage): string {
  const { say, language } = the;
  switch (problem.is) {
    case 'unknown-word': {
      const words = wordsFor(column, the);
      const few = words.length > 0 && words.length <= mostWords;
      const known = { word: problem.word, words: words.join(', ') };
      return say(few ? 'import.error.choose-from' : 'import.error.unknown', known);
    }
    case 'too-many-needs':
      return say('import.error.too-many-needs', { limit: problem.limit });
    case 'field': {
      const { message } = problem.error;
      // What asks for a choice on a form asks for a word in a cell.
      const nothing = message === 'required' || message === 'choose' || message === 'choose-some';
      return nothing ? say('import.error.required') : errorText(problem.error, language);
    }
  }
}
