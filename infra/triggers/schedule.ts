/** A function that runs at its times of day, as the organisation's clock shows them. */
import { Duration, TimeZone } from 'aws-cdk-lib';
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import * as v from 'valibot';
import type { Trigger } from '#functions/functions.ts';
import { organisationSchema, settingsOf } from '#functions/runtime/organisation.ts';
import type { FunctionFromTable } from '../functions/function-from-table.ts';
import { nameIn } from '../names.ts';
import type { Settings } from '../settings.ts';

type ScheduleTrigger = Extract<Trigger, { kind: 'schedule' }>;

/** What could not run today is not queued up: the next time does what this one left. */
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
    target: new LambdaInvoke(target.lambda, { retryAttempts: 2, maxEventAge: Duration.minutes(10) }),
  });
}
