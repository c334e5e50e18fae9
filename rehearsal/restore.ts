/** Backup and restore: the operators' own command, against the deployed table. */
import { ScanCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { holds, NotAsTold } from '#local/demo/expect.ts';
import { dynamoAt } from './cloud/calls.ts';
import type { Deployed } from './cloud/deploy.ts';
import type { Emulator } from './cloud/emulator.ts';
import { run } from './machine/run.ts';

/** @param at UTC instant within the rehearsal. @returns what the command told. @throws NotAsTold */
export async function restoreEvents(emulator: Emulator, { tables }: Deployed, at: string): Promise<string[]> {
  const command = (isWell: (code: unknown) => boolean) =>
    run(
      process.execPath,
      ['--import', 'tsx', 'local/restore.ts', '--table', 'events', '--at', `${at.slice(0, 19)}Z`],
      { env: { ...emulator.env, TABLE_EVENTS: tables.events }, within: 120, isWell },
    );
  const told = (await command((code) => code === 0)).trim().split('\n');
  holds(
    told.some((line) => line.endsWith('every log is whole')),
    'a restored table in which every log is whole',
    told,
  );
  const later = told.some((line) => line.startsWith('Only in use, recorded after the instant'));
  holds(later, 'word of what was recorded after the instant', told);
  const table = /^Restored into (\S+)$/m.exec(told.join('\n'))?.[1];
  if (table === undefined) throw new NotAsTold('the name of the restored table', told);
  await tamper(emulator, table);
  const again = await command((code) => code === 1);
  holds(again.includes('NOT every log is whole'), 'the changed event to be found', again);
  return [...told, 'An event was changed in it, and the same command has found that.'];
}

/** Another hand than the system's changes what the first event of a case says. */
async function tamper(emulator: Emulator, TableName: string): Promise<void> {
  const dynamo = dynamoAt(emulator);
  const { Items: [item] = [] } = await dynamo.send(new ScanCommand({ TableName, Limit: 1 }));
  if (item?.['reference'] === undefined) throw new NotAsTold('an event in the restored table', item);
  await dynamo.send(
    new UpdateItemCommand({
      TableName,
      Key: { reference: item['reference'], sequence: { N: '1' } },
      UpdateExpression: 'SET #event.#area = :elsewhere',
      ExpressionAttributeNames: { '#event': 'event', '#area': 'area' },
      ExpressionAttributeValues: { ':elsewhere': { S: 'elsewhere' } },
    }),
  );
}
