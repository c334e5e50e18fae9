/** The front doors as a client of the staff accounts: sign-in by code and PKCE, once for each session. */
import { Duration } from 'aws-cdk-lib';
import { CfnManagedLoginBranding, OAuthScope, type UserPool, UserPoolClient } from 'aws-cdk-lib/aws-cognito';
import type { Construct } from 'constructs';

export function signInClient(scope: Construct, pool: UserPool, baseUrl: string): UserPoolClient {
  const client = new UserPoolClient(scope, 'SignInClient', {
    userPool: pool,
    generateSecret: false,
    preventUserExistenceErrors: true,
    // People choose how they sign in: by a code that comes by email, or by a passkey.
    authFlows: { user: true },
    oAuth: {
      flows: { authorizationCodeGrant: true },
      scopes: [OAuthScope.OPENID, OAuthScope.EMAIL, OAuthScope.PROFILE, OAuthScope.PHONE],
      callbackUrls: [`${baseUrl}/signed-in`],
      logoutUrls: [`${baseUrl}/signed-out`],
    },
    // Looked at once, when the session begins, and kept nowhere.
    accessTokenValidity: Duration.minutes(5),
    idTokenValidity: Duration.minutes(5),
    refreshTokenValidity: Duration.hours(1),
    enableTokenRevocation: true,
  });
  new CfnManagedLoginBranding(scope, 'SignInPages', {
    userPoolId: pool.userPoolId,
    clientId: client.userPoolClientId,
    useCognitoProvidedValues: true,
  });
  return client;
}
