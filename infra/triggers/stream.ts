/** A table's stream into a function: in order for each case, again after a failure, and set aside before it is lost. */
import { Duration } from 'aws-cdk-lib';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { EventSourceMapping, FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Trigger } from '#functions/functions.ts';
import type { FunctionFromTable } from '../functions/function-from-table.ts';
import type { Tables } from '../grants/tables.ts';
import type { Settings } from '../settings.ts';
import { deadLetters } from './dead-letters.ts';

type StreamTrigger = Extract<Trigger, { kind: 'stream' }>;

/** Returns the queue of what could not be processed. */
export function triggerByStream(
  target: FunctionFromTable,
  trigger: StreamTrigger,
  tables: Tables,
  settings: Settings,
): Queue {
  const queue = deadLetters(target, target.name, settings);
  const streamArn = streamOf(tables[trigger.table]);
  allowReading(target, streamArn);
  new EventSourceMapping(target, 'Stream', {
    target: target.lambda,
    eventSourceArn: streamArn,
    startingPosition: StartingPosition.TRIM_HORIZON,
    batchSize: 10,
    // Several batches of a shard at a time; records of one partition key, that is of one case, keep their order.
    parallelizationFactor: 4,
    filters: [FilterCriteria.filter({ eventName: FilterRule.or(...trigger.eventNames) })],
    reportBatchItemFailures: true,
    bisectBatchOnError: true,
    retryAttempts: 50,
    // A record lives for 24 hours: half of them for trying again, half for the person whom the alarm calls.
    maxRecordAge: Duration.hours(12),
    onFailure: new SqsDlq(queue),
  });
  return queue;
}

function streamOf(table: Table): string {
  if (table.tableStreamArn === undefined) throw new Error(`${table.node.path} has no stream`);
  return table.tableStreamArn;
}

function allowReading({ lambda }: FunctionFromTable, streamArn: string): void {
  lambda.addToRolePolicy(
    new PolicyStatement({
      actions: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'],
      resources: [streamArn],
    }),
  );
  lambda.addToRolePolicy(new PolicyStatement({ actions: ['dynamodb:ListStreams'], resources: ['*'] }));
}
