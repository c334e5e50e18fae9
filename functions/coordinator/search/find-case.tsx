/** One box for finding a family's case by whatever one knows of it. */
import { Button } from '#functions/web/components/button.tsx';
import { Field } from '#functions/web/components/field.tsx';
import { PostForm } from '#functions/web/components/post-form.tsx';
import { SearchBox } from '#functions/web/components/search-box.tsx';
import { searchAddress } from '../addresses.ts';
import type { OnPage } from '../on-page.ts';

export const searchField = 'sought';
/** Longer than any name or number that somebody looks for. */
export const longestSought = 100;

interface FindCaseProps {
  the: Pick<OnPage, 'say'>;
  typed?: string;
  error?: string | undefined;
  /** Without its hint, where it is not what the page is about. */
  short?: boolean;
}

/** Sent with POST: what is typed here is a name or a number, and no such thing may stand in an address. */
export function FindCase({ the: { say }, typed = '', error, short }: FindCaseProps) {
  return (
    <SearchBox>
      <PostForm action={searchAddress}>
        <Field
          name={searchField}
          value={typed}
          error={error}
          label={say('search.label')}
          {...(!short && { hint: say('search.hint') })}
          maxLength={longestSought}
        />
        <Button kind="secondary">{say('search.button')}</Button>
      </PostForm>
    </SearchBox>
  );
}
