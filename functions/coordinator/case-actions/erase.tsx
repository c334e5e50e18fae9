/**
 * Erases a family's personal data. The page only records that it is to be erased: the reaction to that event erases,
 * and is repeated until it has, so that nothing is left half done.
 */
import * as v from 'valibot';
import { failed, formatReference, ok, readReference } from '#case';
import { Field } from '#functions/web/components/field.tsx';
import { PostForm } from '#functions/web/components/post-form.tsx';
import { requiredLine } from '#functions/web/forms/fields.ts';
import { readForm } from '#functions/web/forms/read-form.ts';
import type { Page } from '#functions/web/page.ts';
import type { CoordinatorDependencies } from '../dependencies.ts';
import { caseForm } from './case-form.tsx';

const schema = v.object({ confirm: requiredLine(20) });

export const erase = (deps: CoordinatorDependencies): Page =>
  caseForm(deps, {
    title: 'action.erase',
    labels: 'erase',
    done: 'erased',
    read: (the, form) => {
      const read = readForm(schema, form);
      if (!read.ok) return read;
      const typed = readReference(read.value.confirm);
      const same = typed.ok && typed.value === the.reference;
      return same ? ok(undefined) : failed({ confirm: { message: 'not-confirmed' } });
    },
    isSo: (the) => the.state.personalDataErased,
    command: () => ({ type: 'erase-personal-data' }),
    body: (the, { fields }) => {
      if (the.state.stage !== 'closed') return <p>{the.say('erase.closed-first')}</p>;
      return (
        <PostForm button={the.say('erase.button')} danger>
          <p>{the.say('erase.text')}</p>
          <p>{the.say('check.nobody')}</p>
          <Field
            {...fields('confirm')}
            label={the.say('erase.confirm', { reference: formatReference(the.reference) })}
            maxLength={20}
          />
        </PostForm>
      );
    },
  });
