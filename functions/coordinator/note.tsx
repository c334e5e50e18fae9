/** A note: its text goes to the people store, the case refers to it. */
import * as v from 'valibot';
import { TextArea } from '#functions/web/components/field.tsx';
import { PostForm } from '#functions/web/components/post-form.tsx';
import { requiredText } from '#functions/web/forms/fields.ts';
import { readForm } from '#functions/web/forms/read-form.ts';
import type { Page } from '#functions/web/page.ts';
import { caseForm } from './case-form.tsx';
import type { CoordinatorDependencies } from './dependencies.ts';
import { keepNote } from './keep-note.ts';
import { carryOut } from './on-case.ts';
import { Token } from './token-input.tsx';

const most = 4_000;
const schema = v.object({ text: requiredText(most) });

export const note = (deps: CoordinatorDependencies): Page =>
  caseForm(deps, {
    title: 'action.note',
    labels: 'note',
    done: 'noted',
    read: (_the, form) => readForm(schema, form),
    act: async (the, { text }) => {
      // A family whose data was erased keeps no new text: the command's refusal would come after the saving.
      if (the.state.personalDataErased)
        return { ok: false, failure: { refused: 'invalid', field: the.say('case.erased') } };
      const noteId = await keepNote(the, text);
      return carryOut(the, { type: 'reference-note', noteId: noteId ?? '' });
    },
    body: (the, { form, fields }) => (
      <PostForm button={the.say('note.button')}>
        <Token the={the} form={form} />
        <TextArea
          {...fields('text')}
          label={the.say('note.text')}
          hint={the.say('new.story-hint')}
          maxLength={most}
        />
      </PostForm>
    ),
  });
