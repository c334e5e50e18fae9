/** Finding a case by its reference, and what is said when there is none. */

import { Field } from '#functions/web/components/field.tsx';
import { Button } from '#functions/web/components/post-form.tsx';
import { type PageAnswer, page } from '#functions/web/page.ts';
import type { OnPage } from './on-page.ts';

/** A GET form: the caseload page leads on to the case. */
export function FindCase({ the, typed, error }: { the: OnPage; typed: string; error?: string }) {
  return (
    <search>
      <form method="get" action="/coordinator/cases">
        <Field
          name="reference"
          value={typed}
          error={error}
          label={the.say('find.label')}
          hint={the.say('find.hint')}
          maxLength={20}
        />
        <Button>{the.say('find.button')}</Button>
      </form>
    </search>
  );
}

export function noSuchCase(the: OnPage, what: 'mistyped' | 'unknown', typed: string): PageAnswer {
  const title = the.say(`find.${what}`);
  return page(
    the.language,
    title,
    <>
      <h1>{title}</h1>
      <p>{the.say(`find.${what}-text`, { reference: typed })}</p>
      <FindCase the={the} typed={typed} />
    </>,
    404,
  );
}
