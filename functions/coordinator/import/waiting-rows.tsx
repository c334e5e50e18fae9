/** Cases that there was no time for in one go: the button that goes on with them. */
import { Notice } from '#functions/web/components/notice.tsx';
import { Hidden, PostForm } from '#functions/web/components/post-form.tsx';
import { one } from '#functions/web/forms/form.ts';
import { importAddress } from '../addresses.ts';
import type { OnPage } from '../on-page.ts';
import { otherField } from './known-rows.tsx';
import type { NewRow } from './open-rows.ts';

interface WaitingRowsProps {
  the: OnPage;
  text: string;
  rows: readonly NewRow[];
}

export function WaitingRows({ the, text, rows }: WaitingRowsProps) {
  const { say, language } = the;
  if (rows.length === 0) return null;
  const count = rows.length;
  return (
    <>
      <Notice kind="important" language={language} heading={say('import.waiting', { count })} />
      <PostForm action={importAddress} button={say('import.go-on', { count })} withFile>
        <Hidden name="step" value="open" />
        <Hidden name="text" value={text} />
        {rows
          .map(({ row }) => otherField(row.number))
          .filter((field) => one(the.request.form, field) === 'yes')
          .map((field) => (
            <Hidden key={field} name={field} value="yes" />
          ))}
      </PostForm>
    </>
  );
}
