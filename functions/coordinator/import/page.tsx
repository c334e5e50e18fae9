/**
 * Many cases from a table: the first form shows what would be opened, the second opens it. The text travels with the
 * form and is read anew each time, so that nothing of a family is kept before its case is opened.
 */
import { formAgain } from '#functions/web/form-page.ts';
import { type Form, one } from '#functions/web/forms/form.ts';
import { type Page, type PageAnswer, page } from '#functions/web/page.ts';
import type { CoordinatorDependencies } from '../dependencies.ts';
import { type OnPage, onPage } from '../on-page.ts';
import { checkRows, those } from './check-rows.ts';
import { CheckView } from './check-view.tsx';
import { DoneView } from './done-view.tsx';
import { otherField } from './known-rows.tsx';
import { openRows } from './open-rows.ts';
import { tableProblemText } from './problem-text.ts';
import { readTable, type TypedTable } from './read-table.ts';
import { StartView } from './start-view.tsx';
import { csvOf, csvType } from './template.ts';

export const importCases = (deps: CoordinatorDependencies): Page =>
  onPage(deps, async (the) => {
    const { request, say, language } = the;
    const title = say('import.heading');
    if (request.method === 'GET') return page(language, title, <StartView the={the} text="" />);
    const { form } = request;
    const text = textIn(form);
    const table = readTable(text);
    if (!table.ok) {
      const problem = tableProblemText(table.failure, say);
      return formAgain(language, title, <StartView the={the} text={text} problem={problem} />);
    }
    switch (one(form, 'step')) {
      case 'download':
        return download(the, table.value);
      case 'open':
        return open(the, text, table.value);
      default:
        return check(the, text, table.value);
    }
  });

/** A file that was chosen says more than what stands in the box. */
const textIn = (form: Form): string => {
  const file = one(form, 'file');
  return file.trim() === '' ? one(form, 'text') : file;
};

async function check(the: OnPage, text: string, table: TypedTable): Promise<PageAnswer> {
  const rows = await checkRows(the, table.rows, new Set());
  return page(
    the.language,
    the.say('import.check-heading'),
    <CheckView the={the} text={text} table={table} rows={rows} />,
  );
}

/** Sent again, it opens nothing: then it says what is here already. */
async function open(the: OnPage, text: string, table: TypedTable): Promise<PageAnswer> {
  const { form } = the.request;
  const ticked = table.rows.filter(({ number }) => one(form, otherField(number)) === 'yes');
  const rows = await checkRows(the, table.rows, new Set(ticked.map(({ number }) => number)));
  const opened = await openRows(the, those(rows, 'new'));
  return page(
    the.language,
    the.say('import.done-heading', { count: opened.rows.length }),
    <DoneView the={the} text={text} table={table} rows={rows} opened={opened} />,
  );
}

const download = (the: OnPage, table: TypedTable): PageAnswer => ({
  kind: 'download',
  fileName: `${the.say('import.file-name')}.csv`,
  type: csvType,
  text: csvOf([table.headers, ...table.rows.map(({ typed }) => typed)], the.language),
});
