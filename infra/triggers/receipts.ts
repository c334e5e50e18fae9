/** Receipts of messages into their function, through one topic each for email and SMS. */
import { Duration } from 'aws-cdk-lib';
import { EventInvokeConfig } from 'aws-cdk-lib/aws-lambda';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { LambdaSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { FunctionFromTable } from '../functions/function-from-table.ts';
import type { Settings } from '../settings.ts';
import { deadLetters } from './dead-letters.ts';

/** Returns the queue of receipts that could not be recorded. */
export function triggerByReceipts(target: FunctionFromTable, topics: ITopic[], settings: Settings): Queue {
  const queue = deadLetters(target, target.name, settings);
  for (const topic of topics) {
    topic.addSubscription(new LambdaSubscription(target.lambda, { deadLetterQueue: queue }));
  }
  new EventInvokeConfig(target, 'Retries', {
    function: target.lambda,
    // A minute and two later: by then whatever the store was short of is there again.
    retryAttempts: 2,
    maxEventAge: Duration.hours(6),
    onFailure: new SqsDestination(queue),
  });
  return queue;
}
