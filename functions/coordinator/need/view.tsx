/** One line for a new need, and a button for each need that can be taken back. */
import type { Language, NeedState } from '#case';
import { NeedsFields } from '#functions/web/answers/needs-fields.tsx';
import { Radios } from '#functions/web/components/choices.tsx';
import { Hidden, PostForm } from '#functions/web/components/post-form.tsx';
import type { Word } from '#functions/web/texts/vocabulary/index.ts';
import type { FormView } from '../case-form.tsx';
import type { CoordinatorSay } from '../texts/index.ts';

interface NeedViewProps extends FormView {
  say: CoordinatorSay;
  word: Word;
  language: Language;
  needs: readonly NeedState[];
}

export function NeedView({ say, word, language, needs, fields }: NeedViewProps) {
  return (
    <>
      <h2>{say('need.add')}</h2>
      <PostForm button={say('need.add-button')}>
        <NeedsFields fields={fields} lines={1} language={language} />
        <Radios
          {...fields('assessed')}
          label={say('need.assessed')}
          choices={[
            { value: 'yes', label: say('need.assessed-yes') },
            { value: 'no', label: say('need.assessed-no') },
          ]}
        />
      </PostForm>
      {needs.length > 0 && <h2>{say('need.withdraw')}</h2>}
      {needs.map((need) => (
        <PostForm
          key={need.id}
          button={say('need.withdraw-button', { need: `${word(`need.${need.kind}`)} × ${need.quantity}` })}
          danger
        >
          <Hidden name="withdraw" value={need.id} />
        </PostForm>
      ))}
    </>
  );
}
