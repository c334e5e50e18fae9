/** A field for a case's reference; the list of cases leads on to the case. */
import type { Language } from '#case';
import { Button } from '#functions/web/components/button.tsx';
import { Field } from '#functions/web/components/field.tsx';
import { SearchBox } from '#functions/web/components/search-box.tsx';
import { allCasesAddress } from './addresses.ts';
import { managerTexts } from './texts/index.ts';

export function FindCase({ typed, language }: { typed: string; language: Language }) {
  const say = managerTexts(language);
  return (
    <SearchBox>
      <form method="get" action={allCasesAddress}>
        <Field
          name="reference"
          value={typed}
          error={undefined}
          label={say('history.search')}
          maxLength={20}
        />
        <Button kind="secondary">{say('history.search.send')}</Button>
      </form>
    </SearchBox>
  );
}
