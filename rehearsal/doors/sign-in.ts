/** Staff sign in at Cognito's pages as they do in AWS: by their address, and the code that comes to it. */
import type { Wire, WireAnswer } from '#local/demo/browser.ts';
import { seenPage } from '#local/demo/seen-page.ts';
import type { Outbox } from './outbox.ts';

export interface SigningIn {
  /** At the front doors. */
  doors: Wire;
  /** At Cognito's own address. */
  cognito: Wire;
  outbox: Outbox;
}

/** Whoever is led to Cognito signs in there, and comes back with its code. @param email of the account. */
export const signingInAs =
  (email: string, { doors, cognito, outbox }: SigningIn): Wire =>
  async (asked) => {
    if (!asked.address.startsWith('/oauth2/')) return doors(asked);
    const post = async (page: WireAnswer, answers: Record<string, string>): Promise<WireAnswer> => {
      const { entries } = seenPage(page.status, '/login', page.body).form().fill({});
      const body = new URLSearchParams({ ...Object.fromEntries(entries), ...answers });
      return cognito({
        method: 'POST',
        address: '/login',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: body.toString(),
      });
    };
    const begun = await cognito({ ...asked, headers: {} });
    const choosing = await post(begun, { username: email });
    const askedForCode = await post(choosing, { challenge: 'EMAIL_OTP' });
    return post(askedForCode, { code: await outbox.signInCode(email) });
  };
