/** Accounts of coordinators and managers (Cognito); nobody can make one for themselves. */
import { Aws, Duration } from 'aws-cdk-lib';
import {
  AccountRecovery,
  CfnUserPoolGroup,
  FeaturePlan,
  Mfa,
  UserPool,
  type UserPoolDomain,
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
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
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
    });
    acknowledge(this.pool, {
      'AwsSolutions-COG8':
        'The Plus plan costs more in a month than the rest of the system; no sign-up, MFA for all and few accounts instead',
    });
  }
}
