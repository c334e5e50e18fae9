/** Email through SES: the identity it comes from, and the configuration set that reports what became of each message. */
import { CfnOutput } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
  SuppressionReasons,
} from 'aws-cdk-lib/aws-ses';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { nameIn } from '../names.ts';
import type { Settings } from '../settings.ts';
import { receiptsTopic } from './receipts-topic.ts';

export class Email extends Construct {
  readonly receipts: Topic;
  readonly configurationSetName: string;

  constructor(scope: Construct, id: string, settings: Settings, key: IKey) {
    super(scope, id);
    this.configurationSetName = nameIn(settings, 'email');
    const configurationSet = new ConfigurationSet(this, 'ConfigurationSet', {
      configurationSetName: this.configurationSetName,
      // The link in a message opens a question to whoever holds it: never over an open line.
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      reputationMetrics: true,
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
    });
    this.receipts = receiptsTopic(this, 'EmailReceipts', key);
    // Neither opens nor clicks are followed: rewritten links would pass through other hands.
    const destination = configurationSet.addEventDestination('ToReceipts', {
      destination: EventDestination.snsTopic(this.receipts),
      events: [
        EmailSendingEvent.DELIVERY,
        EmailSendingEvent.BOUNCE,
        EmailSendingEvent.COMPLAINT,
        EmailSendingEvent.REJECT,
        EmailSendingEvent.RENDERING_FAILURE,
      ],
    });
    // SES tries the topic when it is named, and needs its permission by then.
    destination.node.addDependency(this.receipts);
    if (settings.email.createIdentity) this.identity(settings.email.identity);
  }

  private identity(name: string): void {
    const isDomain = !name.includes('@');
    const identity = new EmailIdentity(this, 'Identity', {
      identity: isDomain ? Identity.domain(name) : Identity.email(name),
    });
    if (!isDomain) return;
    identity.dkimRecords.forEach((record, index) => {
      new CfnOutput(this, `DkimRecord${index + 1}`, {
        description: 'Enter this CNAME record in the DNS of the email domain',
        value: `${record.name} CNAME ${record.value}`,
      });
    });
  }
}
