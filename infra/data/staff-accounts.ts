/** Accounts of coordinators and managers (Cognito); nobody can make one for themselves, and nobody has a password. */
import { Aws, Duration } from 'aws-cdk-lib';
import {
  AccountRecovery,
  CfnUserPoolGroup,
  FeaturePlan,
  ManagedLoginVersion,
  Mfa,
  PasskeyUserVerification,
  UserPool,
  type UserPoolDomain,
  UserPoolEmail,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import { acknowledge } from '../nag/acknowledge.ts';
import { nameIn } from '../names.ts';
import { removalOf } from '../removal.ts';
import type { Settings } from '../settings.ts';

const groups = {
  coordinator: 'Starts and follows cases',
  manager: 'Reads figures and histories',
} as const;

export class StaffAccounts extends Construct {
  readonly pool: UserPool;
  /** Where people sign in. */
  readonly signIn: UserPoolDomain;
  /** Who signs their tokens. */
  readonly issuer: string;

  constructor(scope: Construct, id: string, settings: Settings) {
    super(scope, id);
    this.pool = new UserPool(this, 'Staff', {
      userPoolName: nameIn(settings, 'staff'),
      featurePlan: FeaturePlan.ESSENTIALS,
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      autoVerify: { email: true },
      keepOriginal: { email: true },
      // Cognito does not let passwords be forbidden. Ours are accounts made without one (docs/decisions/0012), and
      // since none can be recovered, none comes about later.
      signInPolicy: { allowedFirstAuthFactors: { password: true, emailOtp: true, passkey: true } },
      passkeyUserVerification: PasskeyUserVerification.REQUIRED,
      accountRecovery: AccountRecovery.NONE,
      mfa: Mfa.OFF,
      ...(settings.email.sendsSignInCodes && { email: codesBySes(settings) }),
      passwordPolicy: {
        minLength: 12,
        requireDigits: true,
        requireLowercase: true,
        requireUppercase: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(7),
      },
      deletionProtection: settings.keepData,
      removalPolicy: removalOf(settings),
    });
    this.issuer = `https://cognito-idp.${settings.region}.amazonaws.com/${this.pool.userPoolId}`;
    for (const [groupName, description] of Object.entries(groups)) {
      new CfnUserPoolGroup(this, groupName, { userPoolId: this.pool.userPoolId, groupName, description });
    }
    this.signIn = this.pool.addDomain('SignIn', {
      // Unique among all of AWS, hence the account's number.
      cognitoDomain: { domainPrefix: nameIn(settings, Aws.ACCOUNT_ID) },
      managedLoginVersion: ManagedLoginVersion.NEWER_MANAGED_LOGIN,
    });
    acknowledge(this.pool, {
      'AwsSolutions-COG2':
        'A code by email or a passkey that asks for a fingerprint or PIN, never a password; Cognito offers neither of them to accounts with a second factor',
      'AwsSolutions-COG8':
        'The Plus plan costs more in a month than the rest of the system; no sign-up, no passwords and few accounts instead',
    });
  }
}

const codesBySes = ({ email, region }: Settings): UserPoolEmail =>
  UserPoolEmail.withSES({ fromEmail: email.from, sesRegion: region, sesVerifiedDomain: email.identity });
