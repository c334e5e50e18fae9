/** `/sign-out/everywhere`: ends all that one has open, on this device and on others, once one has confirmed it. */
import { log } from '#functions/runtime/log.ts';
import { PostForm } from '#functions/web/components/post-form.tsx';
import { type Page, page, seeOther } from '#functions/web/page.ts';
import { signInPath } from '#functions/web/sign-in-address.ts';
import { signInTexts } from '#functions/web/texts/sign-in/index.ts';
import type { SignInDependencies } from './dependencies.ts';
import { signingOut } from './sign-out.tsx';

export const signOutEverywhere =
  (deps: Pick<SignInDependencies, 'provider' | 'sessions' | 'endedSessions'>): Page =>
  async ({ method, path, user, language }) => {
    if (user === undefined) return seeOther(`${signInPath}?${new URLSearchParams({ to: path })}`);
    if (method === 'POST') {
      await deps.endedSessions.endAll(user.id);
      log.info('sessions-ended', { person: user.id, by: user.id });
      return signingOut(deps, language);
    }
    const say = signInTexts(language);
    const title = say('everywhere-title');
    const body = (
      <>
        <h1>{title}</h1>
        <p>{say('everywhere-text')}</p>
        <PostForm button={say('everywhere-button')} />
      </>
    );
    return page(language, title, body);
  };
