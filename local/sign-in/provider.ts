/** The provider that stands in for Cognito: the same protocol, with accounts of fictional people and no password. */
import { randomBytes } from 'node:crypto';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import Provider, { type Configuration } from 'oidc-provider';
import { type Account, accounts } from './accounts.ts';
import type { ProviderMemory } from './memory.ts';
import { confirmSignOut, providerRefusal } from './pages.tsx';
import { choosingPath, localClient, providerPath } from './paths.ts';

const hours = 3600;

let key: Promise<JWK> | undefined;

/** One for all that this process opens: the sign-in door keeps a provider's keys for a minute before it asks for others. */
const signingKey = (): Promise<JWK> => {
  key ??= newKey();
  return key;
};

async function newKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  return { ...(await exportJWK(privateKey)), alg: 'ES256', use: 'sig' };
}

/** @param url of the front doors. */
export async function openProvider(url: string, memory: ProviderMemory): Promise<Provider> {
  const configuration: Configuration = {
    adapter: memory.adapter,
    jwks: { keys: [await signingKey()] },
    cookies: {
      keys: [randomBytes(16).toString('hex')],
      long: { path: providerPath, httpOnly: true, sameSite: 'lax', overwrite: true },
    },
    clients: [
      {
        client_id: localClient,
        token_endpoint_auth_method: 'none',
        id_token_signed_response_alg: 'ES256',
        redirect_uris: [`${url}/signed-in`],
        post_logout_redirect_uris: [`${url}/signed-out`],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    claims: {
      openid: ['sub', 'cognito:groups'],
      profile: ['name', 'locale'],
      email: ['email'],
      phone: ['phone_number'],
    },
    // As Cognito does: all that was asked for is in the token itself.
    conformIdTokenClaims: false,
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: true, logoutSource: confirmSignOut },
    },
    interactions: { url: (_, { uid }) => `${choosingPath}${uid}` },
    findAccount: async (_, id) => claimsOf(id, await accounts()),
    // Nobody is asked whether Asar may know who they are.
    async loadExistingGrant({ oidc }) {
      const { client, session, provider } = oidc;
      if (client === undefined || session?.accountId === undefined) return undefined;
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope('openid profile email phone');
      await grant.save();
      return grant;
    },
    pkce: { required: () => true },
    renderError: providerRefusal,
    ttl: {
      AccessToken: hours,
      AuthorizationCode: 60,
      Grant: 12 * hours,
      IdToken: hours,
      Interaction: hours,
      Session: 14 * 24 * hours,
    },
  };
  return new Provider(`${url}${providerPath}`, configuration);
}

function claimsOf(id: string, all: readonly Account[]) {
  const account = all.find((each) => each.id === id);
  if (account === undefined) return undefined;
  const { name, email, phone, locale, groups } = account;
  return {
    accountId: id,
    claims: async () => ({
      sub: id,
      name,
      locale,
      'cognito:groups': groups,
      ...(email !== undefined && { email }),
      ...(phone !== undefined && { phone_number: phone }),
    }),
  };
}
