/** SMS through End User Messaging: the configuration set that reports what became of each message. */
import { Aws } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { CfnConfigurationSet } from 'aws-cdk-lib/aws-smsvoice';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { nameIn } from '../names.ts';
import type { Settings } from '../settings.ts';
import { receiptsTopic } from './receipts-topic.ts';

export class Sms extends Construct {
  readonly receipts: Topic;
  readonly configurationSetName: string;

  constructor(scope: Construct, id: string, settings: Settings, key: IKey) {
    super(scope, id);
    this.configurationSetName = nameIn(settings, 'sms');
    this.receipts = receiptsTopic(this, 'SmsReceipts', key);
    this.receipts.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('sms-voice.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.receipts.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    );
    if (settings.sms.createConfigurationSet) this.configurationSet();
  }

  private configurationSet(): void {
    const configurationSet = new CfnConfigurationSet(this, 'ConfigurationSet', {
      configurationSetName: this.configurationSetName,
      eventDestinations: [
        {
          eventDestinationName: 'receipts',
          enabled: true,
          matchingEventTypes: ['TEXT_ALL'],
          snsDestination: { topicArn: this.receipts.topicArn },
        },
      ],
    });
    // The service tries the topic when it is named, and needs its permission by then.
    configurationSet.node.addDependency(this.receipts);
  }
}
