/** The family's consents: to be contacted, and to have their story told. Each is given and withdrawn by itself. */
import * as v from 'valibot';
import { consents } from '#case';
import { Button, Hidden, PostForm } from '#functions/web/components/post-form.tsx';
import { oneOf } from '#functions/web/forms/fields.ts';
import { readForm } from '#functions/web/forms/read-form.ts';
import type { Page } from '#functions/web/page.ts';
import type { CoordinatorDependencies } from '../dependencies.ts';
import { caseForm } from './case-form.tsx';

const schema = v.object({ consent: oneOf(consents), change: oneOf(['give-consent', 'withdraw-consent']) });

export const consent = (deps: CoordinatorDependencies): Page =>
  caseForm(deps, {
    title: 'action.consent',
    labels: 'consent',
    done: 'consent',
    read: (_the, form) => readForm(schema, form),
    command: (_the, { consent, change }) => ({ type: change, consent }),
    check: {
      button: ({ change }) => (change === 'give-consent' ? 'consent.give' : 'consent.withdraw'),
    },
    body: (the) => (
      <>
        {consents.map((each) => {
          const given = the.state.consents.includes(each);
          const name = the.word(`consent.${each}`);
          return (
            <section key={each}>
              <h2>{the.say(given ? 'consent.given' : 'consent.not-given', { consent: name })}</h2>
              <PostForm>
                <Hidden name="consent" value={each} />
                <Hidden name="change" value={given ? 'withdraw-consent' : 'give-consent'} />
                <Button kind="secondary">{the.say(given ? 'consent.withdraw' : 'consent.give')}</Button>
              </PostForm>
            </section>
          );
        })}
      </>
    ),
  });
