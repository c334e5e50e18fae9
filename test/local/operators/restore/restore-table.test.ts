/** Restoring a table is asked of DynamoDB only where it can be done, and waited for. */
import {
  DescribeContinuousBackupsCommand,
  DescribeTableCommand,
  DynamoDBClient,
  RestoreTableToPointInTimeCommand,
  TableAlreadyExistsException,
} from '@aws-sdk/client-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { restoreTable } from '#local/operators/restore/restore-table.ts';

const aws = mockClient(DynamoDBClient);
const dynamo = new DynamoDBClient({ region: 'eu-central-1' });
const restore = (at?: string) =>
  restoreTable({ dynamo, longest: 10 }, 'asar-events', at === undefined ? undefined : new Date(at));
const asked = () => aws.commandCalls(RestoreTableToPointInTimeCommand).map(({ args: [{ input }] }) => input);

const earliest = new Date('2026-10-20T00:00:00Z');
const latest = new Date('2026-11-22T23:55:00.750Z');
beforeEach(() => {
  aws.reset();
  aws.on(DescribeContinuousBackupsCommand).resolves({
    ContinuousBackupsDescription: {
      ContinuousBackupsStatus: 'ENABLED',
      PointInTimeRecoveryDescription: {
        EarliestRestorableDateTime: earliest,
        LatestRestorableDateTime: latest,
      },
    },
  });
  aws.on(RestoreTableToPointInTimeCommand).resolves({});
  aws.on(DescribeTableCommand).resolves({ Table: { TableStatus: 'ACTIVE' } });
});

describe('Restoring a table', () => {
  it('makes a new one that is called by the instant, and waits for it', async () => {
    aws
      .on(DescribeTableCommand)
      .resolvesOnce({ Table: { TableStatus: 'CREATING' } })
      .resolves({ Table: { TableStatus: 'ACTIVE' } });
    const value = 'asar-events-at-20261101T040000Z';
    expect(await restore('2026-11-01T04:00:00Z')).toEqual({ ok: true, value });
    expect(asked()).toEqual([
      {
        SourceTableName: 'asar-events',
        TargetTableName: value,
        RestoreDateTime: new Date('2026-11-01T04:00:00Z'),
      },
    ]);
    expect(aws.commandCalls(DescribeTableCommand)).toHaveLength(2);
  });

  it('takes the latest instant there is when none is named', async () => {
    expect(await restore()).toEqual({ ok: true, value: 'asar-events-at-20261122T235500Z' });
    expect(asked()[0]?.RestoreDateTime).toEqual(latest);
  });

  it('goes on with the table that an earlier try has made', async () => {
    aws
      .on(RestoreTableToPointInTimeCommand)
      .rejects(new TableAlreadyExistsException({ message: 'exists', $metadata: {} }));
    expect((await restore('2026-11-01T04:00:00Z')).ok).toBe(true);
  });

  it('says until when it can be done, and asks for nothing else', async () => {
    const failure = 'it can be restored to 2026-10-20T00:00:00.000Z and until 2026-11-22T23:55:00.750Z';
    expect(await restore('2026-11-22T23:59:00Z')).toEqual({ ok: false, failure });
    expect(await restore('2026-10-19T00:00:00Z')).toEqual({ ok: false, failure });
    expect(asked()).toEqual([]);
  });

  it('says when point-in-time recovery is not on', async () => {
    aws.on(DescribeContinuousBackupsCommand).resolves({
      ContinuousBackupsDescription: { ContinuousBackupsStatus: 'ENABLED' },
    });
    expect((await restore()).ok).toBe(false);
    expect(asked()).toEqual([]);
  });
});
