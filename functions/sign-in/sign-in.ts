/** `/sign-in?to=`: on to the provider, and afterwards back to where the person wanted to go. */
import type { Page } from '#functions/web/page.ts';
import { localAddress } from '#functions/web/sign-in-address.ts';
import type { SignInDependencies } from './dependencies.ts';
import { providerFailed } from './problem.tsx';

/** `?login_hint=` says whom the provider may expect, as in the standard. */
export const signIn =
  ({ provider, attempts }: Pick<SignInDependencies, 'provider' | 'attempts'>): Page =>
  async (request) => {
    const { query, language, cookies: sent = [] } = request;
    const { attempt, cookies } = await attempts.begin(localAddress(query['to']) ?? '/', sent);
    try {
      const location = await provider.signInAt(attempt, language, query['login_hint']);
      return { kind: 'see-other', location, cookies };
    } catch (error) {
      return providerFailed(request, error, attempt.to);
    }
  };
