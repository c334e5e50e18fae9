/** Alarms on functions: their errors by what people notice of them, throttling, streams that fall behind, dead letters. */
import type { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Trigger } from '#functions/functions.ts';
import type { FunctionFromTable } from '../functions/function-from-table.ts';
import { type Alarms, fiveMinutes, summed, sumOf, type Watch } from './alarm.ts';

type Kind = Trigger['kind'];

const errorsOf: Record<Kind, Omit<Watch, 'metric'>> = {
  http: {
    name: 'door-fails',
    says: 'A front door answered somebody with an error of ours.',
    runbook: 'door-fails',
    atLeast: 1,
  },
  workflow: {
    name: 'step-fails',
    // The workflow tries again: a few errors in five minutes pass by themselves.
    says: 'Steps of workflows fail again and again.',
    runbook: 'step-fails',
    atLeast: 5,
    periods: 2,
  },
  stream: {
    name: 'reaction-fails',
    says: 'What follows an event was not done at the first try, several times over.',
    runbook: 'reaction-fails',
    atLeast: 3,
    periods: 2,
  },
  receipts: {
    name: 'receipt-fails',
    says: 'Receipts of messages are not recorded at the first try, several times over.',
    runbook: 'receipt-not-recorded',
    atLeast: 10,
    periods: 2,
  },
};

export function watchFunctions(alarm: Alarms, functions: readonly FunctionFromTable[]): void {
  for (const [kind, watch] of Object.entries(errorsOf)) {
    const some = functions.filter(({ entry }) => entry.trigger.kind === kind);
    alarm({ ...watch, metric: totalOf(some, ({ lambda }) => lambda.metricErrors(summed), 'errors') });
  }
  chunksOfTen(functions).forEach((some, index) => {
    alarm({
      name: `functions-throttled-${index + 1}`,
      says: 'Functions were refused for want of concurrency.',
      runbook: 'functions-throttled',
      atLeast: 1,
      periods: 2,
      metric: totalOf(some, ({ lambda }) => lambda.metricThrottles(summed), 'throttles'),
    });
  });
  for (const { name, entry, lambda } of functions) {
    if (entry.trigger.kind !== 'stream') continue;
    alarm({
      name: `${name}-falls-behind`,
      says: `What "${name}" has to do next was recorded more than ten minutes ago.`,
      runbook: 'stream-falls-behind',
      atLeast: 10 * 60 * 1000,
      periods: 2,
      metric: lambda.metric('IteratorAge', { statistic: Stats.MAXIMUM, period: fiveMinutes }),
    });
  }
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

const totalOf = (
  functions: readonly FunctionFromTable[],
  metricOf: (of: FunctionFromTable) => Metric,
  what: string,
) => sumOf(functions.map(metricOf), `${what} of ${functions.map(({ name }) => name).join(', ')}`);

const chunksOfTen = <Item>(items: readonly Item[]): Item[][] =>
  Array.from({ length: Math.ceil(items.length / 10) }, (_, index) =>
    items.slice(index * 10, index * 10 + 10),
  );
