/** A note: its text goes to the people store, the case refers to it. Nobody is written to. */
import * as v from 'valibot';
import { TextArea } from '#functions/web/components/field.tsx';
import { PostForm } from '#functions/web/components/post-form.tsx';
import { requiredText } from '#functions/web/forms/fields.ts';
import { readForm } from '#functions/web/forms/read-form.ts';
import type { Page } from '#functions/web/page.ts';
import type { CoordinatorDependencies } from '../dependencies.ts';
import { Token } from '../forms/token-input.tsx';
import { caseForm } from './case-form.tsx';

const most = 4_000;
const schema = v.object({ text: requiredText(most) });

export const note = (deps: CoordinatorDependencies): Page =>
  caseForm(deps, {
    title: 'action.note',
    labels: 'note',
    done: 'noted',
    read: (_the, form) => readForm(schema, form),
    textIn: ({ text }) => text,
    command: (_the, _values, noteId = '') => ({ type: 'reference-note', noteId }),
    body: (the, { form, fields }) => (
      <PostForm button={the.say('note.button')}>
        <Token the={the} form={form} />
        <TextArea
          {...fields('text')}
          label={the.say('note.text')}
          hint={the.say('note.hint')}
          maxLength={most}
        />
        <p>{the.say('check.nobody')}</p>
      </PostForm>
    ),
  });
