/** Rows that could not be taken: what is wrong with each, and a place to put them right and try again. */
import { Button } from '#functions/web/components/button.tsx';
import { TextArea } from '#functions/web/components/field.tsx';
import { PostForm } from '#functions/web/components/post-form.tsx';
import { importAddress } from '../addresses.ts';
import type { OnPage } from '../on-page.ts';
import type { CheckedRow } from './check-rows.ts';
import type { TypedTable } from './read-table.ts';
import { WrongRows } from './row-tables.tsx';
import { csvOf } from './template.ts';

interface CorrectRowsProps {
  the: OnPage;
  table: TypedTable;
  rows: readonly Extract<CheckedRow, { is: 'wrong' }>[];
}

export function CorrectRows({ the, table, rows }: CorrectRowsProps) {
  const { say, language } = the;
  if (rows.length === 0) return null;
  const title = say('import.wrong-rows', { count: rows.length });
  return (
    <section>
      <h2>{title}</h2>
      <p>{say('import.wrong-text')}</p>
      <WrongRows the={the} caption={title} rows={rows} />
      <PostForm action={importAddress} withFile>
        <TextArea
          name="text"
          value={csvOf([table.headers, ...rows.map(({ row }) => row.typed)], language).replace(/^\uFEFF/, '')}
          error={undefined}
          label={say('import.correct')}
          hint={say('import.correct-hint')}
          rows={Math.min(2 * rows.length + 4, 16)}
        />
        <div class="buttons">
          <Button name="step" value="check">
            {say('import.check-again')}
          </Button>
          <Button kind="secondary" name="step" value="download">
            {say('import.download-wrong')}
          </Button>
        </div>
      </PostForm>
    </section>
  );
}
