/** `/signed-in`: the browser comes back from the provider; the session begins here. */
import { AuthorizationResponseError, ResponseBodyError } from 'openid-client';
import { log } from '#functions/runtime/log.ts';
import { type Page, type PageAnswer, type PageRequest, seeOther } from '#functions/web/page.ts';
import type { SignInDependencies } from './dependencies.ts';
import { knowPerson } from './know-person.ts';
import { problem, providerFailed } from './problem.tsx';

export const signedIn =
  ({ provider, attempts, sessions, people }: SignInDependencies): Page =>
  async (request) => {
    const { query, cookies = [], language, user } = request;
    const state = query['state'] ?? '';
    const attempt = await attempts.find(cookies, state);
    // Reloading, or going back to this page, must not trouble who is signed in already.
    if (attempt === undefined) return user === undefined ? problem('expired', request) : seeOther('/');
    const forgotten = [attempts.forget(state)];

    const identified = await provider.identify(attempt, query).catch((error: unknown) => ({ error }));
    if ('error' in identified) return withCookies(failed(request, identified.error, attempt.to), forgotten);
    if (identified.roles.length === 0) return withCookies(problem('not-staff', request), forgotten);
    const person = await knowPerson(people, identified, request.chosenLanguage ?? language);
    if (!person.active) return withCookies(problem('not-staff', request), forgotten);

    log.info('signed-in', { person: person.id });
    const session = { person: person.id, name: person.name, roles: identified.roles };
    const own = person.languages[0] ?? identified.language;
    const begun = await sessions.begin(
      { ...session, ...(own && { language: own }) },
      await sessions.standing(cookies),
    );
    return withCookies(seeOther(attempt.to), [...forgotten, begun]);
  };

/** Who breaks it off, or comes with a code that was used before, met no failure of the provider's. */
function failed(request: PageRequest, error: unknown, to: string): PageAnswer {
  if (error instanceof AuthorizationResponseError && error.error === 'access_denied')
    return problem('denied', request, to);
  if (error instanceof ResponseBodyError && error.error === 'invalid_grant')
    return problem('expired', request, to);
  return providerFailed(request, error, to);
}

const withCookies = (answer: PageAnswer, cookies: readonly string[]): PageAnswer =>
  answer.kind === 'download' ? answer : { ...answer, cookies };
