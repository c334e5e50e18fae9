/** What has to outlive deployments: tables, keys, accounts, and the topics that people's addresses pass through. */
import { describe, expect, it } from 'vitest';
import { tableNames } from '#functions/functions.ts';
import { tableDefinitions } from '#functions/store/table-definitions.ts';
import { pascalCase } from '#infra/names.ts';
import { synthesise } from './synthesised.ts';

const dev = synthesise('dev');
const prod = synthesise('prod');

const tableIn = (cloud: typeof dev, name: (typeof tableNames)[number]) => {
  const table = cloud.resources('AWS::DynamoDB::Table').get(`Tables${pascalCase(name)}`);
  if (!table) throw new Error(`No table ${name}`);
  return table;
};

describe.each(tableNames)('the table %s', (name) => {
  const definition = tableDefinitions[name];

  it('has the keys, indexes, stream and expiry of its definition', () => {
    const { properties } = tableIn(prod, name);
    expect(properties.KeySchema).toEqual([
      { AttributeName: definition.partitionKey.name, KeyType: 'HASH' },
      { AttributeName: definition.sortKey.name, KeyType: 'RANGE' },
    ]);
    const indexes = (properties.GlobalSecondaryIndexes ?? []).map(
      (index: { IndexName: string; KeySchema: { AttributeName: string }[] }) => [
        index.IndexName,
        ...index.KeySchema.map((key) => key.AttributeName),
      ],
    );
    expect(indexes).toEqual(
      definition.indexes.map((index) => [index.name, index.partitionKey.name, index.sortKey.name]),
    );
    expect(properties.StreamSpecification?.StreamViewType).toBe(
      definition.stream === 'new-images' ? 'NEW_IMAGE' : undefined,
    );
    expect(properties.TimeToLiveSpecification?.AttributeName).toBe(definition.expiresAttribute);
  });

  it('can be restored to any second, is encrypted with a key of the account and paid by use', () => {
    const { properties } = tableIn(dev, name);
    expect(properties.PointInTimeRecoverySpecification).toMatchObject({ PointInTimeRecoveryEnabled: true });
    expect(properties.SSESpecification).toMatchObject({ SSEEnabled: true });
    expect(properties.BillingMode).toBe('PAY_PER_REQUEST');
  });

  it('in production cannot be deleted, by nobody and by no deployment', () => {
    expect(tableIn(prod, name).properties.DeletionProtectionEnabled).toBe(true);
    expect(tableIn(prod, name).deletionPolicy).toBe('RetainExceptOnCreate');
  });

  it('in development goes with its stack', () => {
    expect(tableIn(dev, name).properties.DeletionProtectionEnabled).toBe(false);
    expect(tableIn(dev, name).deletionPolicy).toBe('Delete');
  });
});

describe("people's data", () => {
  it('is encrypted with a key of its own that is renewed every year and kept in production', () => {
    const key = prod.resources('AWS::KMS::Key').get('PersonalDataKey');
    expect(key?.properties.EnableKeyRotation).toBe(true);
    expect(key?.deletionPolicy).toBe('RetainExceptOnCreate');
    const people = tableIn(prod, 'people').properties.SSESpecification;
    expect(prod.readable(people.KMSMasterKeyId)).toBe('<PersonalDataKey.Arn>');
  });

  it('is decrypted for nobody but callers of the account, through DynamoDB, and for the services that report to us', () => {
    const key = prod.resources('AWS::KMS::Key').get('PersonalDataKey');
    const users = key?.properties.KeyPolicy.Statement.map(
      (statement: { Principal: { Service?: string | string[]; AWS?: unknown }; Condition?: unknown }) => [
        [statement.Principal.Service ?? prod.readable(statement.Principal.AWS)].flat().join(' and '),
        JSON.stringify(statement.Condition ?? 'always'),
      ],
    );
    const thisAccount = JSON.stringify({ StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } });
    const throughTables = JSON.stringify({
      StringEquals: {
        'kms:CallerAccount': { Ref: 'AWS::AccountId' },
        'kms:ViaService': 'dynamodb.eu-central-1.amazonaws.com',
      },
    });
    expect(users).toEqual([
      ['arn:aws:iam::<AWS::AccountId>:root', '"always"'],
      ['*', throughTables],
      ['ses.amazonaws.com and sms-voice.amazonaws.com', thisAccount],
      ['cloudwatch.amazonaws.com', '"always"'],
    ]);
  });

  it('passes through encrypted topics only, to which only their own service publishes', () => {
    const topics = [...prod.resources('AWS::SNS::Topic')];
    expect(topics.map(([id]) => id).sort()).toEqual(['Alarms', 'EmailEmailReceipts', 'SmsSmsReceipts']);
    for (const [, topic] of topics) {
      expect(prod.readable(topic.properties.KmsMasterKeyId)).toBe('<PersonalDataKey.Arn>');
    }
    const publishers = [...prod.resources('AWS::SNS::TopicPolicy')].map(([id, { properties }]) => [
      id,
      ...properties.PolicyDocument.Statement.filter(
        ({ Effect }: { Effect: string }) => Effect === 'Allow',
      ).map(({ Principal }: { Principal: { Service: string } }) => Principal.Service),
    ]);
    expect(publishers.sort()).toEqual([
      ['AlarmsPolicy', 'cloudwatch.amazonaws.com'],
      ['EmailEmailReceiptsPolicy', 'ses.amazonaws.com'],
      ['SmsSmsReceiptsPolicy', 'sms-voice.amazonaws.com'],
    ]);
  });
});

describe('messages', () => {
  it('are sent by email over encrypted lines only, never to addresses that bounced or complained', () => {
    const set = prod.resources('AWS::SES::ConfigurationSet').get('EmailConfigurationSet');
    expect(set?.properties).toMatchObject({
      Name: 'asar-prod-email',
      DeliveryOptions: { TlsPolicy: 'REQUIRE' },
      SuppressionOptions: { SuppressedReasons: ['BOUNCE', 'COMPLAINT'] },
      ReputationOptions: { ReputationMetricsEnabled: true },
    });
  });

  it('report what became of them, and nothing of what people open or click', () => {
    const [destination] = prod.resources('AWS::SES::ConfigurationSetEventDestination').values();
    expect(destination?.properties.EventDestination.MatchingEventTypes.sort()).toEqual([
      'bounce',
      'complaint',
      'delivery',
      'reject',
      'renderingFailure',
    ]);
    const [sms] = prod.resources('AWS::SMSVOICE::ConfigurationSet').values();
    expect(sms?.properties.EventDestinations[0]).toMatchObject({
      Enabled: true,
      MatchingEventTypes: ['TEXT_ALL'],
    });
  });
});

describe('where somebody else keeps the email identity, and CloudFormation knows no SMS', () => {
  const elsewhere = synthesise('dev', {
    email: {
      from: 'hello@asar.example.org',
      identity: 'asar.example.org',
      createIdentity: false,
      sendsSignInCodes: false,
    },
    sms: { createConfigurationSet: false, monthlyLimit: 1 },
  });

  it('neither is made, and everything else is', () => {
    expect(elsewhere.resources('AWS::SES::EmailIdentity').size).toBe(0);
    expect(elsewhere.resources('AWS::SMSVOICE::ConfigurationSet').size).toBe(0);
    expect(elsewhere.resources('AWS::SES::ConfigurationSet').size).toBe(1);
    expect(elsewhere.resources('AWS::SNS::Topic').size).toBe(3);
  });
});

describe('staff', () => {
  it('cannot sign up by themselves, sign in without passwords and belong to one of two groups', () => {
    const pool = prod.resources('AWS::Cognito::UserPool').get('AccountsStaff');
    expect(pool?.properties).toMatchObject({
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP', 'WEB_AUTHN'] } },
      WebAuthnUserVerification: 'required',
      AccountRecoverySetting: { RecoveryMechanisms: [{ Name: 'admin_only', Priority: 1 }] },
      DeletionProtection: 'ACTIVE',
    });
    expect(pool?.properties.EmailConfiguration).toBeUndefined();
    const groups = [...prod.resources('AWS::Cognito::UserPoolGroup').values()];
    expect(groups.map(({ properties }) => properties.GroupName).sort()).toEqual(['coordinator', 'manager']);
  });

  it('get their sign-in codes from our own address once SES may send from it', () => {
    const email = { ...prod.settings.email, sendsSignInCodes: true };
    const verified = synthesise('dev', { email });
    const pool = verified.resources('AWS::Cognito::UserPool').get('AccountsStaff');
    expect(pool?.properties.EmailConfiguration).toMatchObject({
      EmailSendingAccount: 'DEVELOPER',
      From: 'hello@asar.example.org',
    });
  });

  it('have their sessions sealed with a secret that nobody chose, and that is kept in production', () => {
    const secret = prod.resources('AWS::SecretsManager::Secret').get('SessionSecret');
    expect(secret?.properties.GenerateSecretString).toEqual({ PasswordLength: 64, ExcludePunctuation: true });
    expect(secret?.deletionPolicy).toBe('RetainExceptOnCreate');
  });

  it('have that secret changed every month by a function that nobody else calls, but not by deploying', () => {
    const [schedule] = prod.resources('AWS::SecretsManager::RotationSchedule').values();
    expect(schedule?.properties).toMatchObject({
      RotateImmediatelyOnUpdate: false,
      RotationRules: { AutomaticallyAfterDays: 30 },
    });
    expect(prod.readable(schedule?.properties.SecretId)).toBe('<SessionSecret>');
    expect(prod.readable(schedule?.properties.RotationLambdaARN)).toBe('<RotateSessionSecretFunction.Arn>');
    const callers = [...prod.resources('AWS::Lambda::Permission').values()]
      .map(({ properties }) => properties)
      .filter(({ FunctionName }) => prod.readable(FunctionName) === '<RotateSessionSecretFunction.Arn>');
    expect(callers).toEqual([
      {
        Action: 'lambda:InvokeFunction',
        FunctionName: callers[0]?.FunctionName,
        Principal: 'secretsmanager.amazonaws.com',
        SourceAccount: { Ref: 'AWS::AccountId' },
      },
    ]);
    expect(synthesise('rehearsal').resources('AWS::SecretsManager::RotationSchedule').size).toBe(0);
  });
});
