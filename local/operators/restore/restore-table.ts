/** A table as it was at an instant, restored beside the one that is in use: nothing is overwritten. */
import {
  DescribeContinuousBackupsCommand,
  type DynamoDBClient,
  RestoreTableToPointInTimeCommand,
  TableAlreadyExistsException,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import { failed, ok, type Result } from '#case';

export interface Restoring {
  dynamo: DynamoDBClient;
  /** Longest wait for the new table, in seconds; AWS says minutes for most, hours for the largest. */
  longest: number;
}

/**
 * Asked again for the same instant, it goes on with the table that is there.
 * @param at absent: the latest instant there is, some minutes ago
 * @returns the new table's name, or for the operator why it cannot be done
 */
export async function restoreTable(
  { dynamo, longest }: Restoring,
  from: string,
  at?: Date,
): Promise<Result<string, string>> {
  const between = await restorable(dynamo, from);
  if (between === undefined) return failed('point-in-time recovery is not on for this table');
  const { earliest, latest } = between;
  const instant = at ?? latest;
  if (instant < earliest || instant > latest)
    return failed(`it can be restored to ${earliest.toISOString()} and until ${latest.toISOString()}`);
  const into = `${from}-at-${instant.toISOString().replaceAll(/[-:]|\.\d+/g, '')}`;
  const command = new RestoreTableToPointInTimeCommand({
    SourceTableName: from,
    TargetTableName: into,
    RestoreDateTime: instant,
  });
  await dynamo.send(command).catch((error: unknown) => {
    if (!(error instanceof TableAlreadyExistsException)) throw error;
  });
  await waitUntilTableExists({ client: dynamo, maxWaitTime: longest, minDelay: 2 }, { TableName: into });
  return ok(into);
}

async function restorable(dynamo: DynamoDBClient, TableName: string) {
  const { ContinuousBackupsDescription: described } = await dynamo.send(
    new DescribeContinuousBackupsCommand({ TableName }),
  );
  const { EarliestRestorableDateTime: earliest, LatestRestorableDateTime: latest } =
    described?.PointInTimeRecoveryDescription ?? {};
  return earliest && latest && { earliest, latest };
}
