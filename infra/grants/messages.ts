/** What a function may send: email from one address through one configuration set, SMS from one identity. */
import { Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import type { FunctionEntry } from '#functions/functions.ts';
import type { Reasons } from '../nag/acknowledge.ts';
import type { Settings } from '../settings.ts';

export function messageStatements(
  scope: Construct,
  entry: FunctionEntry,
  settings: Settings,
  emailConfigurationSet: string,
): PolicyStatement[] {
  return [
    ...(entry.email ? [sendEmail(scope, settings, emailConfigurationSet)] : []),
    ...(entry.sms ? [sendSms(scope, settings)] : []),
  ];
}

function sendEmail(scope: Construct, settings: Settings, configurationSet: string): PolicyStatement {
  const arn = (resource: string, resourceName: string) =>
    Stack.of(scope).formatArn({ service: 'ses', resource, resourceName });
  return new PolicyStatement({
    actions: ['ses:SendRawEmail'],
    resources: [arn('identity', settings.email.identity), arn('configuration-set', configurationSet)],
    conditions: { StringEquals: { 'ses:FromAddress': settings.email.from } },
  });
}

function sendSms(scope: Construct, settings: Settings): PolicyStatement {
  return new PolicyStatement({
    actions: ['sms-voice:SendTextMessage'],
    resources: [originationArn(scope, settings) ?? '*'],
  });
}

/** ARN of what SMS come from; undefined where the country's shared route is used. */
export function originationArn(scope: Construct, settings: Settings): string | undefined {
  const identity = settings.sms.originationIdentity;
  return identity && Stack.of(scope).formatArn({ service: 'sms-voice', resource: identity });
}

/** Why a statement above says `*`. */
export const messageReasons = (entry: FunctionEntry, settings: Settings): Reasons =>
  entry.sms && !settings.sms.originationIdentity
    ? {
        'AwsSolutions-IAM5[Resource::*]':
          'SMS over the shared route have no sender of their own that a policy could name, and X-Ray has no resources',
      }
    : {};
