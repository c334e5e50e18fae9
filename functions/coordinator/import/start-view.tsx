/** The beginning of an import: what to do, the template, and where to put the table. */
import { ButtonLink } from '#functions/web/components/button.tsx';
import { ErrorList } from '#functions/web/components/error-summary.tsx';
import { TextArea } from '#functions/web/components/field.tsx';
import { FileUpload } from '#functions/web/components/file-upload.tsx';
import { PostForm } from '#functions/web/components/post-form.tsx';
import { chromeTexts } from '#functions/web/texts/chrome/index.ts';
import { importAddress, templateAddress } from '../addresses.ts';
import type { OnPage } from '../on-page.ts';
import { ColumnGuide } from './column-guide.tsx';
import { mostRows } from './read-table.ts';

interface StartProps {
  the: OnPage;
  text: string;
  /** Why the table could not be read. */
  problem?: string | undefined;
}

export function StartView({ the, text, problem }: StartProps) {
  const { say, language } = the;
  return (
    <>
      {problem !== undefined && (
        <ErrorList
          title={chromeTexts(language)('error-summary')}
          errors={[{ href: '#text', text: problem }]}
        />
      )}
      <h1>{say('import.heading')}</h1>
      <p>{say('import.lead')}</p>
      <ol>
        <li>{say('import.how-1')}</li>
        <li>{say('import.how-2')}</li>
        <li>{say('import.how-3')}</li>
      </ol>
      <p>{`${say('import.most', { count: mostRows })} ${say('import.again')}`}</p>
      <p>
        <ButtonLink kind="secondary" href={templateAddress}>
          {say('import.template')}
        </ButtonLink>
      </p>
      <PostForm action={importAddress} button={say('import.check')} withFile>
        <FileUpload
          name="file"
          error={undefined}
          label={say('import.file')}
          hint={say('import.file-hint')}
          accept=".csv,.tsv,.txt,text/csv,text/plain"
        />
        <TextArea
          name="text"
          value={text}
          error={problem}
          label={say('import.text')}
          hint={say('import.text-hint')}
        />
      </PostForm>
      <ColumnGuide the={the} />
    </>
  );
}
