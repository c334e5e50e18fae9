/** The two middy chains of what people do not see: a workflow's task, and a stream's batch. The pages' chain is in web. */
import middy from '@middy/core';
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import * as v from 'valibot';
import { log, nameOf } from './log.ts';

/** A step: parses what the workflow gives it, and lets failures reach the workflow's Retry and Catch. */
export function taskHandler<const Schema extends v.GenericSchema<unknown, { reference: string }>, Output>(
  name: string,
  input: Schema,
  step: (input: v.InferOutput<Schema>) => Promise<Output>,
) {
  return middy(async (event: unknown): Promise<Output> => step(v.parse(input, event))).onError((request) => {
    const named = v.safeParse(v.object({ reference: v.string() }), request.event);
    const reference = named.success ? named.output.reference : 'unknown';
    log.error('step-failed', { reference, step: name, error: nameOf(request.error) });
  });
}

/**
 * A stream: records in order; the first that fails ends the batch there, so that none overtakes it.
 * Records before it are done, it and those after it come again.
 */
export function streamHandler(react: (record: DynamoDBRecord) => Promise<void>) {
  return middy(async (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    for (const record of event.Records) {
      try {
        await react(record);
      } catch (error) {
        const reference = record.dynamodb?.Keys?.['reference']?.S ?? 'none';
        log.error('record-failed', { reference, error: nameOf(error) });
        return { batchItemFailures: [{ itemIdentifier: record.dynamodb?.SequenceNumber ?? '' }] };
      }
    }
    return { batchItemFailures: [] };
  });
}
