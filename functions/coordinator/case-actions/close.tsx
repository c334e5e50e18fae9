/** Closes a case, with a reason and a summary that is there when it is re-opened. */
import * as v from 'valibot';
import { closureReasons } from '#case';
import { Radios } from '#functions/web/components/choices.tsx';
import { TextArea } from '#functions/web/components/field.tsx';
import { PostForm } from '#functions/web/components/post-form.tsx';
import { oneOf, requiredText } from '#functions/web/forms/fields.ts';
import { readForm } from '#functions/web/forms/read-form.ts';
import type { Page } from '#functions/web/page.ts';
import type { CoordinatorDependencies } from '../dependencies.ts';
import { Token } from '../forms/token-input.tsx';
import { caseForm } from './case-form.tsx';

const most = 4_000;
const schema = v.object({ reason: oneOf(closureReasons), summary: requiredText(most) });

export const close = (deps: CoordinatorDependencies): Page =>
  caseForm(deps, {
    title: 'action.close',
    labels: 'close',
    done: 'closed',
    read: (_the, form) => readForm(schema, form),
    isSo: (the) => the.state.stage === 'closed',
    textIn: ({ summary }) => summary,
    command: (_the, { reason }, summaryId) => ({
      type: 'close',
      reason,
      ...(summaryId !== undefined && { summaryId }),
    }),
    check: { button: 'close.button', warns: true },
    body: (the, { form, fields }) => (
      <PostForm button={the.say('check.go-on')}>
        <Token the={the} form={form} />
        <Radios
          {...fields('reason')}
          label={the.say('close.reason')}
          choices={closureReasons.map((each) => ({ value: each, label: the.word(`closure.${each}`) }))}
        />
        <TextArea
          {...fields('summary')}
          label={the.say('close.summary')}
          hint={the.say('close.summary-hint')}
          maxLength={most}
        />
      </PostForm>
    ),
  });
