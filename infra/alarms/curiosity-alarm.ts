/** The alarm on a member of staff who opens an unusual number of families: counted from the logs of their doors. */
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { LogCode } from '#functions/runtime/log.ts';
import type { FunctionFromTable } from '../functions/function-from-table.ts';
import { nameIn } from '../names.ts';
import type { Settings } from '../settings.ts';
import { type Alarms, summed } from './alarm.ts';

const opened: LogCode = 'many-families-opened';

/** @param doors whose pages show families' details. */
export function watchCuriosity(alarm: Alarms, doors: readonly FunctionFromTable[], settings: Settings): void {
  const metric = { metricNamespace: nameIn(settings, 'doors'), metricName: 'ManyFamiliesOpened' };
  for (const door of doors)
    new MetricFilter(door, 'ManyFamiliesOpened', {
      logGroup: door.logs,
      filterPattern: FilterPattern.stringValue('$.message', '=', opened),
      metricValue: '1',
      ...metric,
    });
  alarm({
    name: 'many-families-opened',
    says: 'A member of staff opened more families within an hour than a day of work needs.',
    runbook: 'many-families-opened',
    atLeast: 1,
    metric: new Metric({ namespace: metric.metricNamespace, metricName: metric.metricName, ...summed }),
  });
}
