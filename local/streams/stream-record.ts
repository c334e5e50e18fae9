/** A change of an item as a DynamoDB stream hands it to a function. */
import type { DynamoDBRecord } from 'aws-lambda';
import * as v from 'valibot';
import { region, streamArn } from '../aws/names.ts';
import type { Item, JournalEntry } from './journal.ts';

/** Only the shape of an attribute matters here; the function that reads the record parses it. */
const image = v.record(
  v.string(),
  v.custom<
    NonNullable<DynamoDBRecord['dynamodb']>['NewImage'] extends Record<string, infer Attribute> | undefined
      ? Attribute
      : never
  >((value) => typeof value === 'object' && value !== null),
);

export function streamRecord(entry: JournalEntry, newImage: Item): DynamoDBRecord {
  const sequenceNumber = sequenceNumberOf(entry);
  return {
    eventID: `local-${entry.id}`,
    eventName: entry.eventName,
    eventVersion: '1.1',
    eventSource: 'aws:dynamodb',
    awsRegion: region,
    eventSourceARN: streamArn(entry.table),
    dynamodb: {
      ApproximateCreationDateTime: Math.floor(entry.at / 1000),
      Keys: v.parse(image, entry.key),
      NewImage: v.parse(image, newImage),
      SequenceNumber: sequenceNumber,
      SizeBytes: JSON.stringify(newImage).length,
      StreamViewType: 'NEW_IMAGE',
    },
  };
}

/** 21 digits at least, like the service's, so that they sort as text too. */
const sequenceNumberOf = (entry: Pick<JournalEntry, 'id'>): string => String(entry.id).padStart(21, '0');
