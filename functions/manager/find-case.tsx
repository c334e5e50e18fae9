/** A field for a case's reference; the list of cases leads on to the case. */
import type { Language } from '#case';
import { Field } from '#functions/web/components/field.tsx';
import { Button } from '#functions/web/components/post-form.tsx';
import { managerTexts } from './texts/index.ts';

export function FindCase({ typed, language }: { typed: string; language: Language }) {
  const say = managerTexts(language);
  return (
    <search>
      <form method="get" action="/manager/cases">
        <Field
          name="reference"
          value={typed}
          error={undefined}
          label={say('history.search')}
          maxLength={20}
        />
        <Button>{say('history.search.send')}</Button>
      </form>
    </search>
  );
}
