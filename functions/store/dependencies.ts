/** What every part of the store is made with. */
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Instant, Settings } from '#case';
import type { TableName } from '#functions/functions.ts';

export interface StoreDependencies {
  dynamo: DynamoDBClient;
  /** Names of the tables in the account; a function has those that it was granted. */
  tables: Record<TableName, string>;
  /** Milliseconds since 1970-01-01T00:00Z. */
  now(): number;
  settings: Settings;
}

export const instantNow = ({ now }: Pick<StoreDependencies, 'now'>): Instant => new Date(now()).toISOString();

/** The second a TTL attribute names, so many days after an instant in milliseconds. */
export const secondAfter = (milliseconds: number, days: number): number =>
  Math.floor(milliseconds / 1000) + days * 86_400;
