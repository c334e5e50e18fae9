/** The dry run: what would become of each row, and the button that opens the cases. */
import { BackLink } from '#functions/web/components/back-link.tsx';
import { InsetText } from '#functions/web/components/inset-text.tsx';
import { Hidden, PostForm } from '#functions/web/components/post-form.tsx';
import { importAddress } from '../addresses.ts';
import type { OnPage } from '../on-page.ts';
import { type CheckedRow, those } from './check-rows.ts';
import { CorrectRows } from './correct-rows.tsx';
import { KnownRows } from './known-rows.tsx';
import type { TypedTable } from './read-table.ts';
import { NewRows, RowsHereAlready } from './row-tables.tsx';

interface CheckViewProps {
  the: OnPage;
  /** As it was brought; it travels on with the form, and is kept nowhere. */
  text: string;
  table: TypedTable;
  rows: readonly CheckedRow[];
}

export function CheckView({ the, text, table, rows }: CheckViewProps) {
  const { say, language } = the;
  const opening = those(rows, 'new');
  const known = those(rows, 'known');
  const here = rows.filter((row) => row.is === 'there' || row.is === 'twice');
  const button = say(known.length > 0 ? 'import.open-ticked' : 'import.open', { count: opening.length });
  const openTitle = say('import.will-open', { count: opening.length });
  return (
    <>
      <BackLink href={importAddress} language={language} text={say('import.another')} />
      <h1>{say('import.check-heading')}</h1>
      <InsetText>
        <p>{`${say('import.counts', { count: table.rows.length })} ${say('import.nothing-yet')}`}</p>
        {table.unknown.length > 0 && (
          <p>{say('import.unknown-columns', { columns: table.unknown.join(', ') })}</p>
        )}
        {those(rows, 'example').length > 0 && <p>{say('import.example-left')}</p>}
      </InsetText>
      {opening.length + known.length === 0 ? (
        <p>{say('import.nothing-to-open')}</p>
      ) : (
        <PostForm action={importAddress} button={button} withFile>
          <Hidden name="step" value="open" />
          <Hidden name="text" value={text} />
          {opening.length > 0 && (
            <>
              <h2>{openTitle}</h2>
              <NewRows the={the} caption={openTitle} rows={opening} />
            </>
          )}
          <KnownRows the={the} rows={known} />
          <p>{say('import.what-follows')}</p>
        </PostForm>
      )}
      <RowsHereAlready the={the} rows={here} />
      <CorrectRows the={the} table={table} rows={those(rows, 'wrong')} />
    </>
  );
}
