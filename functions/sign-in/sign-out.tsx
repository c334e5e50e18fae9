/** `/sign-out` ends our session, then the provider's; `/signed-out` is where that leads. */
import type { Language } from '#case';
import { log, nameOf } from '#functions/runtime/log.ts';
import { type Page, type PageAnswer, page } from '#functions/web/page.ts';
import { signInPath } from '#functions/web/sign-in-address.ts';
import { signInTexts } from '#functions/web/texts/sign-in/index.ts';
import type { SignInDependencies } from './dependencies.ts';

/** The session ends wherever a copy of its cookie may be, and in this browser in any case. */
export const signOut =
  (deps: Pick<SignInDependencies, 'provider' | 'sessions' | 'endedSessions'>): Page =>
  async ({ language, cookies = [] }) => {
    const standing = await deps.sessions.standing(cookies);
    if (standing.is === 'signed-in') {
      const { person, id } = standing.session;
      await deps.endedSessions.endOne(person, id).catch(notEnded('store'));
    }
    return signingOut(deps, language);
  };

const notEnded =
  (reason: string) =>
  (error: unknown): void =>
    log.error('sign-out-failed', { reason, error: nameOf(error) });

/**
 * The page itself leads on to the provider, at once and without a script. A redirect would not do: browsers hold what
 * a form is answered with against the policy of where forms may go, and ours go nowhere but to us.
 */
export async function signingOut(
  { provider, sessions }: Pick<SignInDependencies, 'provider' | 'sessions'>,
  language: Language,
): Promise<PageAnswer> {
  const say = signInTexts(language);
  const next = (await provider.signOutAt().catch(notEnded('provider'))) ?? '/signed-out';
  const title = say('signing-out-title');
  const body = (
    <>
      <h1>{title}</h1>
      <p>{say('signing-out-text')}</p>
      <p>
        <a href={next}>{say('signing-out-on')}</a>
      </p>
    </>
  );
  // What the browser kept of unsent forms goes with the session.
  const headers = { refresh: `0; url=${next}`, 'clear-site-data': '"storage"' };
  return { kind: 'page', status: 200, title, body, language, headers, cookies: [sessions.end()] };
}

export const signedOut: Page = async ({ language }) => {
  const say = signInTexts(language);
  const title = say('signed-out-title');
  const body = (
    <>
      <h1>{title}</h1>
      <p>{say('signed-out-text')}</p>
      <p>
        <a href={signInPath}>{say('sign-in')}</a>
      </p>
    </>
  );
  return page(language, title, body);
};
