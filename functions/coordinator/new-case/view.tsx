/** The intake form, in the order of a first conversation with a family. */
import { consents, urgencies, vulnerabilities } from '#case';
import type { Duplicate, Person } from '#functions/store/ports.ts';
import { NeedsFields } from '#functions/web/answers/needs-fields.tsx';
import { Checkboxes, Radios, Select } from '#functions/web/components/choices.tsx';
import { Field, TextArea } from '#functions/web/components/field.tsx';
import { ErrorSummary, PostForm } from '#functions/web/components/post-form.tsx';
import type { FormView } from '../case-form.tsx';
import { fieldLabel } from '../field-label.ts';
import type { OnPage } from '../on-page.ts';
import { Token } from '../token-input.tsx';
import { Duplicates } from './duplicates.tsx';
import { FamilyFields } from './family-fields.tsx';
import { most } from './intake-form.ts';

/** Lines for needs that are shown; a need more is added on the case page. */
const needLines = 8;

export interface NewCaseViewProps extends FormView {
  the: OnPage;
  volunteers: readonly Person[];
  duplicates: readonly Duplicate[];
}

export function NewCaseView(props: NewCaseViewProps) {
  const { the, form, errors, fields, volunteers, duplicates } = props;
  const { say, word, language } = the;
  return (
    <>
      <ErrorSummary errors={errors} language={language} labelOf={fieldLabel(the, 'new')} />
      <h1>{say('new.heading')}</h1>
      <PostForm button={say('new.button')}>
        <Token the={the} form={form} />
        <Duplicates the={the} duplicates={duplicates} fields={fields} />
        <FamilyFields the={the} fields={fields} />
        <Checkboxes
          {...fields('why')}
          label={say('new.why')}
          choices={vulnerabilities.map((each) => ({ value: each, label: word(`vulnerability.${each}`) }))}
        />
        <TextArea
          {...fields('story')}
          label={say('new.story')}
          hint={say('new.story-hint')}
          maxLength={most.story}
        />
        <h2>{say('new.needs')}</h2>
        <NeedsFields fields={fields} lines={needLines} language={language} />
        <Radios
          {...fields('urgency')}
          label={say('new.urgency')}
          choices={urgencies.map((each) => ({ value: each, label: word(`urgency.${each}`) }))}
        />
        <Checkboxes
          {...fields('consents')}
          label={say('new.consents')}
          choices={consents.map((each) => ({ value: each, label: word(`consent.${each}`) }))}
        />
        <Select
          {...fields('volunteer')}
          label={say('new.volunteer')}
          empty={say('new.volunteer-suggest')}
          choices={volunteers.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Field {...fields('relatedTo')} label={say('new.relatedTo')} maxLength={most.reference} />
      </PostForm>
    </>
  );
}
