/** A function that runs at its times of day, as the organisation's clock shows them. */
import { Aws, Duration, TimeZone } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { type IScheduleTarget, Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import * as v from 'valibot';
import type { Trigger } from '#functions/functions.ts';
import { organisationSchema, settingsOf } from '#functions/runtime/organisation.ts';
import type { FunctionFromTable } from '../functions/function-from-table.ts';
import { nameIn } from '../names.ts';
import type { Settings } from '../settings.ts';

type ScheduleTrigger = Extract<Trigger, { kind: 'schedule' }>;

export function triggerBySchedule(
  target: FunctionFromTable,
  { hours, minutes }: ScheduleTrigger,
  settings: Settings,
): void {
  new Schedule(target, 'Schedule', {
    scheduleName: nameIn(settings, target.name),
    description: target.entry.purpose,
    schedule: ScheduleExpression.cron({
      hour: hours.join(','),
      minute: minutes.join(','),
      timeZone: TimeZone.of(settingsOf(v.parse(organisationSchema, settings.organisation)).timeZone),
    }),
    enabled: settings.canary || target.name !== 'canary',
    target: invoke(target),
  });
}

/** What could not run today is not queued up: the next time does what this one left. */
function invoke(target: FunctionFromTable): IScheduleTarget {
  const { functionArn: arn } = target.lambda;
  // CDK's own target may call every version of the function as well, of which there are none.
  const role = new Role(target, 'ScheduleRole', {
    assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
      conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
    }),
  });
  role.addToPolicy(new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [arn] }));
  return {
    bind: () => ({
      arn,
      role,
      retryPolicy: {
        maximumEventAgeInSeconds: Duration.minutes(10).toSeconds(),
        maximumRetryAttempts: 2,
      },
    }),
  };
}
