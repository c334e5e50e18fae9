import { Button } from '#functions/web/components/button.tsx';
import { Field } from '#functions/web/components/field.tsx';
import { PostForm } from '#functions/web/components/post-form.tsx';
import { SearchBox } from '#functions/web/components/search-box.tsx';
import { peopleAddress } from '../addresses.ts';
import type { OnPage } from '../on-page.ts';
import { mostName } from '../person/person-form.ts';

export const nameField = 'name';

/** Sent with POST: a name belongs into no address. */
export const FindByName = ({ the, typed }: { the: OnPage; typed: string }) => (
  <SearchBox>
    <PostForm action={peopleAddress}>
      <Field
        name={nameField}
        value={typed}
        error={undefined}
        label={the.say('people.search')}
        maxLength={mostName}
      />
      <Button kind="secondary">{the.say('people.search-button')}</Button>
    </PostForm>
  </SearchBox>
);
