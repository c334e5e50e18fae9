/** Alarms on the services around the functions: state machines, the HTTP API, email's reputation. */
import { Duration } from 'aws-cdk-lib';
import { Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { WorkflowFromFile } from '../workflows/workflow-from-file.ts';
import { type Alarms, summed } from './alarm.ts';

export function watchWorkflows(alarm: Alarms, workflows: readonly WorkflowFromFile[]): void {
  for (const { name, machine } of workflows) {
    const ends = {
      failed: machine.metricFailed(summed),
      'was stopped': machine.metricAborted(summed),
      'ran out of time': machine.metricTimedOut(summed),
    };
    for (const [how, metric] of Object.entries(ends)) {
      alarm({
        name: `${name}-workflow-${how.replaceAll(' ', '-')}`,
        says: `An execution of the workflow "${name}" ${how}.`,
        runbook: 'workflow-fails',
        atLeast: 1,
        metric,
      });
    }
    alarm({
      name: `${name}-workflow-throttled`,
      says: `State transitions of the workflow "${name}" wait for their turn.`,
      runbook: 'workflow-throttled',
      atLeast: 1,
      periods: 3,
      metric: machine.metricThrottled(summed),
    });
  }
}

export function watchApi(alarm: Alarms, apiId: string): void {
  alarm({
    name: 'api-fails',
    says: 'The HTTP API answered somebody with 5xx.',
    runbook: 'door-fails',
    atLeast: 1,
    metric: new Metric({
      namespace: 'AWS/ApiGateway',
      metricName: '5xx',
      dimensionsMap: { ApiId: apiId },
      ...summed,
    }),
  });
}

/** Half of where SES puts an account under review: 5 % bounces, 0.1 % complaints (SES: reputation metrics). */
export function watchEmail(alarm: Alarms): void {
  const reputation = (metricName: string) =>
    new Metric({ namespace: 'AWS/SES', metricName, statistic: Stats.MAXIMUM, period: Duration.hours(1) });
  alarm({
    name: 'email-bounces',
    says: 'More than 2.5 % of our emails bounce.',
    runbook: 'email-reputation',
    atLeast: 0.025,
    metric: reputation('Reputation.BounceRate'),
  });
  alarm({
    name: 'email-complaints',
    says: 'More than 0.05 % of our emails are called spam.',
    runbook: 'email-reputation',
    atLeast: 0.0005,
    metric: reputation('Reputation.ComplaintRate'),
  });
}
