/** Whom the provider names is believed when its own key has signed it, for us, and for this very attempt; else nobody is. */
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { type CryptoKey, exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createProvider, type Provider } from '#functions/sign-in/provider.ts';
import { listening } from '#local/aws/listening.ts';

const attempt = { state: 'a-state', nonce: 'a-nonce', verifier: 'v'.repeat(43), to: '/', startedAt: 0 };
const cameBack = { code: 'a-code', state: attempt.state };
const clientId = 'asar';

let issuer = '';
let own: CryptoKey;
/** What the provider gives for a code. */
let idToken = async (): Promise<string> => '';

const server = createServer(async (request, response) => {
  const answer = (body: unknown) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(body));
  };
  switch (request.url) {
    case '/.well-known/openid-configuration':
      return answer({
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/keys`,
        id_token_signing_alg_values_supported: ['ES256'],
      });
    case '/keys':
      return answer({ keys: [{ ...publicKey, kid: 'own', alg: 'ES256', use: 'sig' }] });
    default:
      await text(request);
      return answer({ access_token: 'unused', token_type: 'Bearer', id_token: await idToken() });
  }
});
let publicKey: Awaited<ReturnType<typeof exportJWK>>;
let provider: Provider;

beforeAll(async () => {
  const pair = await generateKeyPair('ES256', { extractable: true });
  own = pair.privateKey;
  publicKey = await exportJWK(pair.publicKey);
  issuer = `http://127.0.0.1:${await listening(server, 0)}`;
  provider = createProvider({ issuer, clientId, logout: undefined, baseUrl: 'http://localhost:3000' });
});
afterAll(() => server.close());

const claims = { name: 'Aigerim Seitkali', nonce: attempt.nonce, 'cognito:groups': ['coordinator'] };

/** As the provider makes them, but for what is changed. */
const token = (changes: { claims?: object; audience?: string; issuer?: string; key?: CryptoKey } = {}) =>
  new SignJWT({ ...claims, ...changes.claims })
    .setProtectedHeader({ alg: 'ES256', kid: 'own' })
    .setSubject('aigerim')
    .setIssuer(changes.issuer ?? issuer)
    .setAudience(changes.audience ?? clientId)
    .setIssuedAt()
    .setExpirationTime('5 minutes')
    .sign(changes.key ?? own);

describe('whom the provider names', () => {
  it('is who signs in', async () => {
    idToken = () => token();
    expect(await provider.identify(attempt, cameBack)).toEqual({
      id: 'aigerim',
      name: 'Aigerim Seitkali',
      roles: ['coordinator'],
    });
  });

  it.each<[string, () => Promise<string>]>([
    ['by another key', async () => token({ key: (await generateKeyPair('ES256')).privateKey })],
    [
      'by nobody',
      async () =>
        new UnsecuredJWT(claims)
          .setSubject('aigerim')
          .setIssuer(issuer)
          .setAudience(clientId)
          .setIssuedAt()
          .setExpirationTime('5 minutes')
          .encode(),
    ],
    ['for somebody else’s pages', () => token({ audience: 'another' })],
    ['in another provider’s name', () => token({ issuer: 'https://elsewhere.example' })],
    ['for another attempt', () => token({ claims: { nonce: 'another' } })],
  ])('is nobody when it is signed %s', async (_, made) => {
    idToken = made;
    await expect(provider.identify(attempt, cameBack)).rejects.toThrow();
  });
});
