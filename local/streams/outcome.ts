/** Reads from a function's answer how many records of its batch are done. */
import type { DynamoDBRecord } from 'aws-lambda';
import * as v from 'valibot';
import type { InvokeResult } from '../states/index.ts';

const batchResponse = v.object({ batchItemFailures: v.array(v.object({ itemIdentifier: v.string() })) });

export interface Outcome {
  /** The records before the first that failed. */
  done: number;
  error: string;
}

export function doneOf(result: InvokeResult, records: readonly DynamoDBRecord[]): Outcome {
  if (!result.ok) return { done: 0, error: [result.errorType, placeOf(result.trace)].join(' ').trim() };
  const response = v.safeParse(batchResponse, result.payload);
  const failed = response.success
    ? response.output.batchItemFailures.map(({ itemIdentifier }) =>
        records.findIndex((record) => record.dynamodb?.SequenceNumber === itemIdentifier),
      )
    : [];
  if (failed.length === 0) return { done: records.length, error: '' };
  // An identifier that names no record of the batch fails the whole batch, as in the cloud.
  return { done: Math.max(0, Math.min(...failed)), error: 'reported as failed by the function' };
}

/** The first line of a trace that names a place; the message before it may hold anything. */
const placeOf = (trace: readonly string[] | undefined): string =>
  trace?.find((line) => line.trimStart().startsWith('at '))?.trim() ?? '';
