/** What has to outlive every deployment: data, accounts, the identity of messages, and the address that links carry. */
import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { alarmTopic } from '../alarms/alarm-topic.ts';
import { PersonalDataKey } from '../data/personal-data-key.ts';
import { SessionSecret } from '../data/session-secret.ts';
import { StaffAccounts } from '../data/staff-accounts.ts';
import { Tables } from '../data/tables.ts';
import type { Tables as TablesByName } from '../grants/tables.ts';
import { Email } from '../messaging/email.ts';
import { Sms } from '../messaging/sms.ts';
import { nameIn } from '../names.ts';
import type { Settings } from '../settings.ts';

export class StatefulStack extends Stack {
  readonly tables: TablesByName;
  readonly accounts: StaffAccounts;
  readonly session: SessionSecret;
  readonly email: Email;
  readonly sms: Sms;
  readonly alarmTopic: Topic;
  readonly api: HttpApi;

  constructor(scope: Construct, id: string, settings: Settings, props: StackProps) {
    super(scope, id, props);
    const { key } = new PersonalDataKey(this, 'PersonalData', settings);
    this.tables = new Tables(this, 'Tables', settings, key).byName;
    this.accounts = new StaffAccounts(this, 'Accounts', settings);
    this.session = new SessionSecret(this, 'Session', settings);
    this.email = new Email(this, 'Email', settings, key);
    this.sms = new Sms(this, 'Sms', settings, key);
    this.alarmTopic = alarmTopic(this, settings, key);
    // Its routes and stage belong to the stateless stack; here is only the address.
    this.api = new HttpApi(this, 'Address', {
      apiName: nameIn(settings, 'doors'),
      createDefaultStage: false,
    });
    new CfnOutput(this, 'UserPool', { value: this.accounts.pool.userPoolId });
    for (const [name, table] of Object.entries(this.tables)) {
      new CfnOutput(this, `Table${name}`, { value: table.tableName });
    }
  }
}
