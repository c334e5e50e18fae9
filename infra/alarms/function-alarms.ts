/** Alarms on functions: their errors by what people notice of them, throttling, streams that fall behind, dead letters. */
import { Duration } from 'aws-cdk-lib';
import { Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { Function as Lambda } from 'aws-cdk-lib/aws-lambda';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { FunctionName, Trigger } from '#functions/functions.ts';
import type { FunctionFromTable } from '../functions/function-from-table.ts';
import { type Alarms, fiveMinutes, summed, type Watch } from './alarm.ts';

type Kind = Trigger['kind'];

/** A page that fails, fails for a person; the rest is tried again, and rings when that does not help. */
const errorsOf: Record<Kind, Pick<Watch, 'says' | 'runbook' | 'atLeast' | 'periods'>> = {
  http: { says: 'answered somebody with an error of ours.', runbook: 'door-fails', atLeast: 1 },
  workflow: { says: 'fails again and again.', runbook: 'step-fails', atLeast: 3, periods: 2 },
  stream: { says: 'fails again and again.', runbook: 'reaction-fails', atLeast: 3, periods: 2 },
  schedule: {
    says: 'failed, so that what it does every day was left.',
    runbook: 'daily-work-fails',
    atLeast: 1,
  },
  rotation: {
    says: 'could not change the secret of sessions.',
    runbook: 'secret-not-rotated',
    atLeast: 1,
  },
  receipts: { says: 'fails again and again.', runbook: 'receipt-not-recorded', atLeast: 10, periods: 2 },
};

export function watchFunctions(alarm: Alarms, functions: readonly FunctionFromTable[]): void {
  for (const { name, entry, lambda } of functions) {
    const watch = errorsOf[entry.trigger.kind];
    alarm({
      ...watch,
      name: `${name}-fails`,
      says: `The function "${name}" ${watch.says}`,
      metric: lambda.metricErrors(summed),
    });
    if (entry.trigger.kind === 'stream') watchAge(alarm, name, lambda);
  }
  // Functions share the account's concurrency, so that want of it is the account's and not one function's.
  alarm({
    name: 'functions-throttled',
    says: "Functions were refused for want of the account's concurrency.",
    runbook: 'functions-throttled',
    atLeast: 1,
    periods: 2,
    metric: Lambda.metricAllThrottles(summed),
  });
}

function watchAge(alarm: Alarms, name: FunctionName, lambda: Lambda): void {
  alarm({
    name: `${name}-falls-behind`,
    says: `What "${name}" has to do next was recorded more than ten minutes ago.`,
    runbook: 'stream-falls-behind',
    atLeast: Duration.minutes(10).toMilliseconds(),
    periods: 2,
    metric: lambda.metric('IteratorAge', { statistic: Stats.MAXIMUM, period: fiveMinutes }),
  });
}

export function watchDeadLetters(alarm: Alarms, queues: ReadonlyMap<FunctionFromTable, Queue>): void {
  for (const [{ name, entry }, queue] of queues) {
    alarm({
      name: `${name}-dead-letters`,
      says: `"${name}" gave up on something, and nothing tries it again.`,
      runbook: entry.trigger.kind === 'stream' ? 'event-not-processed' : 'receipt-not-recorded',
      atLeast: 1,
      metric: queue.metricApproximateNumberOfMessagesVisible({
        statistic: Stats.MAXIMUM,
        period: fiveMinutes,
      }),
    });
  }
}
