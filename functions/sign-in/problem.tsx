/** What somebody reads who could not be signed in, and how to begin again. */
import { log, nameOf } from '#functions/runtime/log.ts';
import { PostForm } from '#functions/web/components/post-form.tsx';
import { type PageAnswer, type PageRequest, page } from '#functions/web/page.ts';
import { signInPath } from '#functions/web/sign-in-address.ts';
import { signInTexts } from '#functions/web/texts/sign-in/index.ts';

export type Problem = 'denied' | 'expired' | 'failed' | 'not-staff';

/** @param to path and query that the person wanted to go to. */
export function problem(
  what: Problem,
  { language, requestId }: Pick<PageRequest, 'language' | 'requestId'>,
  to?: string,
): PageAnswer {
  const say = signInTexts(language);
  const again = to === undefined ? signInPath : `${signInPath}?${new URLSearchParams({ to })}`;
  const title = say(`${what}-title`);
  const body = (
    <>
      <h1>{title}</h1>
      <p>{say(`${what}-text`, { id: requestId })}</p>
      {what === 'not-staff' ? (
        // The provider would only say the same again, unless its own session ends first.
        <PostForm action="/sign-out" button={say('sign-in-as-other')} />
      ) : (
        <p>
          <a href={again}>{say('sign-in-again')}</a>
        </p>
      )}
    </>
  );
  return page(language, title, body, what === 'not-staff' ? 403 : 400);
}

export function providerFailed(
  request: Pick<PageRequest, 'language' | 'requestId'>,
  error: unknown,
  to: string,
): PageAnswer {
  log.error('sign-in-failed', { reason: 'provider', error: nameOf(error) });
  return problem('failed', request, to);
}
