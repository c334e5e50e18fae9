/** One line for a new need, and a button for each need that can be taken back. */
import type { NeedState } from '#case';
import { NeedsFields } from '#functions/web/answers/needs-fields.tsx';
import { Radios } from '#functions/web/components/choices.tsx';
import { Button, Hidden, PostForm } from '#functions/web/components/post-form.tsx';
import type { FormView } from '../../forms/form-view.ts';
import { Token } from '../../forms/token-input.tsx';
import type { OnCase } from '../../on-case.ts';

interface NeedViewProps extends FormView {
  the: OnCase;
  needs: readonly NeedState[];
}

export function NeedView({ the, needs, fields, form }: NeedViewProps) {
  const { say, word, language } = the;
  const nameOf = (need: NeedState) => `${word(`need.${need.kind}`)} × ${need.quantity}`;
  return (
    <>
      <h2>{say('need.add')}</h2>
      <PostForm button={say('need.add-button')}>
        <Token the={the} form={form} />
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
        <PostForm key={need.id}>
          <Hidden name="withdraw" value={need.id} />
          <Button kind="secondary">{say('need.withdraw-button', { need: nameOf(need) })}</Button>
        </PostForm>
      ))}
    </>
  );
}
