/** A metric of how often functions log something: CloudWatch counts it from their logs. */
import { Metric, type MetricOptions } from 'aws-cdk-lib/aws-cloudwatch';
import { type IFilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { FunctionFromTable } from '../functions/function-from-table.ts';
import { nameIn } from '../names.ts';
import type { Settings } from '../settings.ts';

interface Counted {
  /** Of the filters, within each function. */
  id: string;
  /** Of the metric's namespace, within the stage. */
  group: string;
  name: string;
  pattern: IFilterPattern;
}

export function countedInLogs(
  functions: readonly FunctionFromTable[],
  { id, group, name: metricName, pattern: filterPattern }: Counted,
  settings: Settings,
  how: MetricOptions,
): Metric {
  const namespace = nameIn(settings, group);
  for (const each of functions)
    new MetricFilter(each, id, {
      logGroup: each.logs,
      filterPattern,
      metricNamespace: namespace,
      metricName,
      metricValue: '1',
    });
  return new Metric({ namespace, metricName, ...how });
}
