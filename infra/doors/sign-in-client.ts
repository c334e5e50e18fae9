/** The front doors as a client of the staff accounts: sign-in by code and PKCE, for a working day. */
import { Duration } from 'aws-cdk-lib';
import { OAuthScope, type UserPool, UserPoolClient } from 'aws-cdk-lib/aws-cognito';
import type { Construct } from 'constructs';

/** Where Cognito sends people back to. */
const signedInPath = '/signed-in';

export const signInClient = (scope: Construct, pool: UserPool, baseUrl: string): UserPoolClient =>
  new UserPoolClient(scope, 'SignInClient', {
    userPool: pool,
    generateSecret: false,
    preventUserExistenceErrors: true,
    oAuth: {
      flows: { authorizationCodeGrant: true },
      scopes: [OAuthScope.OPENID, OAuthScope.EMAIL, OAuthScope.PROFILE],
      callbackUrls: [`${baseUrl}${signedInPath}`],
      logoutUrls: [`${baseUrl}/`],
    },
    accessTokenValidity: Duration.hours(1),
    idTokenValidity: Duration.hours(1),
    refreshTokenValidity: Duration.hours(12),
    enableTokenRevocation: true,
  });
