/** The key that people's data is encrypted with, at rest and on its way through topics; disabling it locks the data. */
import { Aws, Duration } from 'aws-cdk-lib';
import { AnyPrincipal, type Conditions, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import { nameIn } from '../names.ts';
import { removalOf } from '../removal.ts';
import type { Settings } from '../settings.ts';

/** Services that publish receipts to the encrypted topics, each for this account alone. */
const reporters = ['ses.amazonaws.com', 'sms-voice.amazonaws.com'];

export class PersonalDataKey extends Construct {
  readonly key: Key;

  constructor(scope: Construct, id: string, settings: Settings) {
    super(scope, id);
    this.key = new Key(this, 'Key', {
      alias: nameIn(settings, 'personal-data'),
      description: "People's data and the receipts of messages to them",
      enableKeyRotation: true,
      pendingWindow: Duration.days(settings.keepData ? 30 : 7),
      removalPolicy: removalOf(settings),
    });
    this.key.addToResourcePolicy(throughTheTable(settings));
    for (const service of reporters) {
      this.key.addToResourcePolicy(
        publishing(service, { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } }),
      );
    }
    // CloudWatch does not tell the key whose alarm it is; the topic itself takes those of this account only.
    this.key.addToResourcePolicy(publishing('cloudwatch.amazonaws.com', {}));
  }
}

/** Whoever may read an item of the table may have it decrypted by DynamoDB: one permission to look after, not two. */
const throughTheTable = (settings: Settings): PolicyStatement =>
  new PolicyStatement({
    principals: [new AnyPrincipal()],
    actions: [
      'kms:Encrypt',
      'kms:Decrypt',
      'kms:ReEncrypt*',
      'kms:GenerateDataKey*',
      'kms:DescribeKey',
      'kms:CreateGrant',
    ],
    resources: ['*'],
    conditions: {
      StringEquals: {
        'kms:CallerAccount': Aws.ACCOUNT_ID,
        'kms:ViaService': `dynamodb.${settings.region}.amazonaws.com`,
      },
    },
  });

const publishing = (service: string, conditions: Conditions): PolicyStatement =>
  new PolicyStatement({
    principals: [new ServicePrincipal(service)],
    actions: ['kms:GenerateDataKey*', 'kms:Decrypt'],
    resources: ['*'],
    conditions,
  });
