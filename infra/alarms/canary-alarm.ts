/** The canary's alarm: it rings where a day's case of nobody has not been seen to arrive. */
import { Duration } from 'aws-cdk-lib';
import { type Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern } from 'aws-cdk-lib/aws-logs';
import type { LogCode } from '#functions/runtime/log.ts';
import type { FunctionFromTable } from '../functions/function-from-table.ts';
import type { Settings } from '../settings.ts';
import type { Alarms } from './alarm.ts';
import { countedInLogs } from './counted-in-logs.ts';

const arrived: LogCode = 'canary-arrived';

/** It walks between ten and noon: a day, and the two hours that it may take. */
const hours = 26;

/** How often the canary said that it has arrived, counted from its log. */
export const canaryArrived = (canary: FunctionFromTable, settings: Settings): Metric =>
  countedInLogs(
    [canary],
    {
      id: 'Arrivals',
      group: 'canary',
      name: 'Arrived',
      pattern: FilterPattern.stringValue('$.message', '=', arrived),
    },
    settings,
    { statistic: Stats.SUM, period: Duration.hours(1) },
  );

export function watchCanary(alarm: Alarms, arrivals: Metric): void {
  alarm({
    name: 'canary-did-not-arrive',
    says: 'The case that walks the whole path every day has not arrived.',
    runbook: 'canary-did-not-arrive',
    atLeast: 1,
    otherwise: true,
    periods: hours,
    metric: arrivals,
  });
}
