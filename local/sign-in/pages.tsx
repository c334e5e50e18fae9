/** What the local provider shows: a person to choose, a sign-out to confirm, a refusal. */
import type { KoaContextWithOIDC } from 'oidc-provider';
import { htmlAnswer } from '../control-room/page.tsx';
import type { HttpAnswer } from '../gateway/answer.ts';
import type { Account } from './accounts.ts';

/** Name of the field with the chosen person; none is chosen by the empty text. */
const chosenField = 'person';

export const choosePage = (all: readonly Account[]): HttpAnswer =>
  htmlAnswer(
    'Who are you?',
    <>
      <p>This stands in for the organisation's sign-in service. Choose somebody; there is no password.</p>
      <form method="post" class="people">
        {all.map(({ id, name, groups }) => (
          <button key={id} type="submit" name={chosenField} value={id}>
            {`${name}, ${groups.join(' and ')}`}
          </button>
        ))}
        <button type="submit" name={chosenField} value="" class="quiet">
          Nobody: break off
        </button>
      </form>
    </>,
  );

export const goneAnswer = (): HttpAnswer =>
  htmlAnswer(
    'This sign-in is over',
    <p>
      It was finished before, or the system was started anew meanwhile. <a href="/sign-in">Sign in again</a>
    </p>,
    400,
  );

export function confirmSignOut(ctx: KoaContextWithOIDC): void {
  const { secret } = { secret: '', ...ctx.oidc.session?.state };
  const page = htmlAnswer(
    'Sign out here as well?',
    <form method="post" action={ctx.oidc.urlFor('end_session_confirm')} class="people">
      <input type="hidden" name="xsrf" value={String(secret)} />
      <button type="submit" name="logout" value="yes">
        Sign out
      </button>
    </form>,
  );
  give(ctx, page);
}

export function providerRefusal(
  ctx: KoaContextWithOIDC,
  out: { error: string; error_description?: string | undefined },
): void {
  const page = htmlAnswer(
    'The sign-in service refused this',
    <>
      <p>{`${out.error}: ${out.error_description ?? ''}`}</p>
      <p>
        <a href="/sign-in">Sign in again</a>
      </p>
    </>,
    400,
  );
  give(ctx, page);
}

function give(ctx: KoaContextWithOIDC, { headers, body }: HttpAnswer): void {
  for (const [name, value] of Object.entries(headers)) ctx.set(name, value);
  ctx.body = body;
}
