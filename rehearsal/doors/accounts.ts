/** Staff's accounts, made as an operator makes them: without a password (docs/decisions/0012). */
import { randomUUID } from 'node:crypto';
import type { Reachable } from '#local/demo/life/world.ts';
import { authorizationFor } from '../cloud/calls.ts';
import type { Emulator } from '../cloud/emulator.ts';

export interface Account extends Reachable {
  group: 'coordinator' | 'manager';
}

export async function makeAccount(emulator: Emulator, userPool: string, account: Account): Promise<void> {
  const { name, email, phone, group } = account;
  await call(emulator, 'AdminCreateUser', {
    UserPoolId: userPool,
    Username: email,
    MessageAction: 'SUPPRESS',
    UserAttributes: [
      { Name: 'email', Value: email },
      { Name: 'email_verified', Value: 'true' },
      { Name: 'name', Value: name },
      { Name: 'phone_number', Value: phone },
      { Name: 'locale', Value: 'en' },
    ],
  });
  // In AWS an account made without a password is confirmed as it is; the emulator asks it for a new password.
  const password = `Aa1!${randomUUID()}`;
  await call(emulator, 'AdminSetUserPassword', {
    UserPoolId: userPool,
    Username: email,
    Password: password,
    Permanent: true,
  });
  await call(emulator, 'AdminAddUserToGroup', { UserPoolId: userPool, Username: email, GroupName: group });
}

async function call({ url }: Emulator, operation: string, body: unknown): Promise<void> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': `AWSCognitoIdentityProviderService.${operation}`,
      ...authorizationFor('cognito-idp'),
    },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${operation}: ${answer.status} ${await answer.text()}`);
}
