/** What somebody reads whom a door does not let through: in their language, with the way on, and nothing typed lost. */
import type { Language } from '#case';
import { KeptForm, type KeptFormProps } from './components/kept-form.tsx';
import { failurePage } from './failure-page.tsx';
import type { Form } from './forms/form.ts';
import type { Verdict } from './guard.ts';
import { doorsOf } from './own-doors.ts';
import { type PageAnswer, page } from './page.ts';
import { withoutToken } from './session/token-field.ts';
import { signInPath } from './sign-in-address.ts';
import { signInTexts } from './texts/sign-in/index.ts';
import type { Visit } from './visit.ts';

type Refusal = Exclude<Verdict, 'come-in' | 'sign-in-first'>;

export function refusedPage(refusal: Refusal, { event, standing, language }: Visit, form: Form): PageAnswer {
  const sent = { form, withFile: /^multipart\b/i.test(event.headers['content-type'] ?? ''), language };
  switch (refusal) {
    case 'foreign-form':
      return failurePage(refusal, language, event.requestContext.requestId);
    case 'wrong-role':
      return wrongRole(standing.is === 'unknown' ? [] : standing.session.roles, language);
    case 'session-ended':
      return sessionEnded(sent);
    case 'stale-form':
      return staleForm(sent);
  }
}

/** The old token stays in the form: it holds again once the same person has signed in. */
function sessionEnded(sent: KeptFormProps): PageAnswer {
  const say = signInTexts(sent.language);
  const body = (
    <>
      <h1>{say('ended-title')}</h1>
      <p>{say('ended-text')}</p>
      <ol>
        <li>
          <a
            href={`${signInPath}?to=${encodeURIComponent('/signed-in-again')}`}
            target="_blank"
            rel="noopener"
          >
            {say('sign-in-new-tab')}
          </a>
        </li>
        <li>{say('ended-then')}</li>
      </ol>
      <KeptForm {...sent} />
    </>
  );
  return page(sent.language, say('ended-title'), body, 401);
}

/** The page's own token, a fresh one, takes the place of the old. */
function staleForm(sent: KeptFormProps): PageAnswer {
  const say = signInTexts(sent.language);
  const body = (
    <>
      <h1>{say('stale-title')}</h1>
      <p>{say('stale-text')}</p>
      <KeptForm {...sent} form={withoutToken(sent.form)} />
    </>
  );
  return page(sent.language, say('stale-title'), body, 403);
}

function wrongRole(roles: readonly string[], language: Language): PageAnswer {
  const say = signInTexts(language);
  const body = (
    <>
      <h1>{say('wrong-role-title')}</h1>
      <p>{say('wrong-role-text')}</p>
      {doorsOf(roles).map(({ door, path }) => (
        <p key={door}>
          <a href={path}>{say(`to-${door}`)}</a>
        </p>
      ))}
    </>
  );
  return page(language, say('wrong-role-title'), body, 403);
}
