/** A queue for what could not be processed: two weeks for a person to look, and an alarm from the first item. */
import { Duration } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { FunctionName } from '#functions/functions.ts';
import { acknowledge } from '../nag/acknowledge.ts';
import { nameIn } from '../names.ts';
import type { Settings } from '../settings.ts';

export function deadLetters(scope: Construct, of: FunctionName, settings: Settings): Queue {
  const queue = new Queue(scope, 'DeadLetters', {
    queueName: nameIn(settings, `${of}-dead-letters`),
    retentionPeriod: Duration.days(14),
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
  });
  acknowledge(queue, { 'AwsSolutions-SQS3': 'This is a dead-letter queue itself' });
  return queue;
}
