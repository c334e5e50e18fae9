/** Who signs staff in, by OpenID Connect: the code flow with PKCE, as a client without a secret. */
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  enableNonRepudiationChecks,
  None,
} from 'openid-client';
import type { Attempt } from './attempts.ts';
import { type Identity, identityIn } from './identity.ts';

export interface Provider {
  /** Where the browser goes to sign in. @param hint whom the provider may expect. */
  signInAt(attempt: Attempt, language: string, hint?: string): Promise<string>;
  /**
   * Exchanges what the browser came back with for who it is.
   * @param query of the address that it came back to.
   * @throws what openid-client throws, when the provider's answer is not right.
   */
  identify(attempt: Attempt, query: Readonly<Record<string, string>>): Promise<Identity>;
  /** Where the browser goes to end the provider's own session; undefined: the provider keeps none that can be ended. */
  signOutAt(): Promise<string | undefined>;
}

interface ProviderSettings {
  issuer: string;
  clientId: string;
  /** Where the provider's session ends in Cognito's way; undefined: in the standard's, as discovered. */
  logout: string | undefined;
  baseUrl: string;
}

const timeoutSeconds = 5;

/** A provider on this very machine has no certificate. */
const isLoopback = ({ protocol, hostname }: URL): boolean =>
  protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname);

export function createProvider({ issuer, clientId, logout, baseUrl }: ProviderSettings): Provider {
  const server = new URL(issuer);
  let discovered: Promise<Configuration> | undefined;

  /** Asked once; a provider that did not answer is asked again. */
  const configuration = (): Promise<Configuration> => {
    const asking =
      discovered ??
      discovery(server, clientId, {}, None(), {
        timeout: timeoutSeconds,
        // Also where a token comes straight from the provider: whoever answers in its place has none of its keys.
        execute: [enableNonRepudiationChecks, ...(isLoopback(server) ? [allowInsecureRequests] : [])],
      });
    asking.catch(() => {
      discovered = undefined;
    });
    discovered = asking;
    return asking;
  };
  const returnTo = `${baseUrl}/signed-in`;

  return {
    async signInAt({ state, nonce, verifier }, language, hint) {
      const address = buildAuthorizationUrl(await configuration(), {
        redirect_uri: returnTo,
        scope: 'openid email profile phone',
        state,
        nonce,
        code_challenge: await calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        ui_locales: language,
        ...(hint !== undefined && { login_hint: hint }),
      });
      return address.href;
    },
    async identify({ state, nonce, verifier }, query) {
      const cameBackTo = new URL(`${returnTo}?${new URLSearchParams(query)}`);
      const tokens = await authorizationCodeGrant(await configuration(), cameBackTo, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      return identityIn(tokens.claims());
    },
    async signOutAt() {
      const signedOut = `${baseUrl}/signed-out`;
      if (logout !== undefined)
        return `${logout}?${new URLSearchParams({ client_id: clientId, logout_uri: signedOut })}`;
      const end = (await configuration()).serverMetadata().end_session_endpoint;
      const query = new URLSearchParams({ client_id: clientId, post_logout_redirect_uri: signedOut });
      return end && `${end}?${query}`;
    },
  };
}
