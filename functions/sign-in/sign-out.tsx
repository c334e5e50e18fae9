/** `/sign-out` ends our session, then the provider's; `/signed-out` is where that leads. */
import { log, nameOf } from '#functions/runtime/log.ts';
import { type Page, page } from '#functions/web/page.ts';
import { signInPath } from '#functions/web/sign-in-address.ts';
import { signInTexts } from '#functions/web/texts/sign-in/index.ts';
import type { SignInDependencies } from './dependencies.ts';

/**
 * The page itself leads on to the provider, at once and without a script. A redirect would not do: browsers hold what
 * a form is answered with against the policy of where forms may go, and ours go nowhere but to us.
 */
export const signOut =
  ({ provider, sessions }: Pick<SignInDependencies, 'provider' | 'sessions'>): Page =>
  async ({ language }) => {
    const say = signInTexts(language);
    const on = await provider.signOutAt().catch((error: unknown) => {
      // Our own session ends in any case.
      log.error('sign-in-failed', { reason: 'sign-out', error: nameOf(error) });
    });
    const next = on ?? '/signed-out';
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
    const answer = page(language, title, body);
    // What the browser kept of unsent forms goes with the session.
    const headers = { refresh: `0; url=${next}`, 'clear-site-data': '"storage"' };
    return { ...answer, headers, cookies: [sessions.end()] };
  };

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
