/** What the family needs: a number beside each kind of thing, so that a call is followed without looking for lines. */
import { type NeedKind, needKinds, urgencies } from '#case';
import { Checkboxes, Radios } from '#functions/web/components/choices.tsx';
import { describedBy, ErrorMessage } from '#functions/web/components/described.tsx';
import { Details } from '#functions/web/components/details.tsx';
import { Fieldset } from '#functions/web/components/form-group.tsx';
import { needField } from '../needs-by-kind.ts';
import type { QuestionsProps } from './questions.ts';

export function NeedsQuestions({ the, fields }: QuestionsProps) {
  const { say, word } = the;
  const mostUrgent = fields('most-urgent');
  return (
    <>
      <Fieldset legend={say('new.needs')}>
        <ul class="counts">
          {needKinds.map((kind) => (
            <HowMany key={kind} kind={kind} label={word(`need.${kind}`)} fields={fields} />
          ))}
        </ul>
      </Fieldset>
      <Radios
        {...fields('urgency')}
        inline
        label={say('new.urgency')}
        choices={urgencies.map((each) => ({ value: each, label: word(`urgency.${each}`) }))}
      />
      <Details summary={say('new.most-urgent-summary')} open={mostUrgent.values.length > 0}>
        <Checkboxes
          {...mostUrgent}
          label={say('new.most-urgent')}
          choices={needKinds.map((kind) => ({ value: kind, label: word(`need.${kind}`) }))}
        />
      </Details>
    </>
  );
}

function HowMany({
  kind,
  label,
  fields,
}: Pick<QuestionsProps, 'fields'> & { kind: NeedKind; label: string }) {
  const { name, value, error } = fields(needField(kind));
  return (
    <li>
      {error && <ErrorMessage id={`${name}-error`}>{error}</ErrorMessage>}
      <input
        class={`govuk-input${error ? ' govuk-input--error' : ''}`}
        type="text"
        inputMode="numeric"
        autocomplete="off"
        maxLength={3}
        id={name}
        name={name}
        value={value}
        {...describedBy({ name, error })}
      />
      <label for={name}>{label}</label>
    </li>
  );
}
