/** What a system keeps, as text with the name of its place: the items of its tables, and what it remembers of itself. */
import { DatabaseSync } from 'node:sqlite';
import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { type TableName, tableNames } from '#functions/functions.ts';
import { surroundings } from '#functions/runtime/surroundings.ts';

export interface Kept {
  /** `table rows`, `states_events` */
  place: string;
  text: string;
}

export const tablePlace = (name: TableName): string => `table ${name}`;

/** Items of all tables of the system that runs. */
export async function keptBy(): Promise<Kept[]> {
  const { dynamo, tables } = surroundings().store;
  const kept: Kept[] = [];
  for (const name of tableNames) {
    let from: Record<string, never> | undefined;
    do {
      const { Items = [], LastEvaluatedKey } = await dynamo.send(
        new ScanCommand({ TableName: tables[name], ...(from && { ExclusiveStartKey: from }) }),
      );
      for (const item of Items)
        kept.push({ place: tablePlace(name), text: JSON.stringify(unmarshall(item)) });
      from = LastEvaluatedKey as typeof from;
    } while (from !== undefined);
  }
  return kept;
}

/** Every row of a stopped local system's own memory: executions with their histories, the stream's journal, the outbox. */
export function memoryOf(file: string): Kept[] {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const names = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all();
    return names.flatMap(({ name }) =>
      database
        .prepare(`SELECT * FROM "${name}"`)
        .all()
        .map((row) => ({ place: String(name), text: JSON.stringify(row) })),
    );
  } finally {
    database.close();
  }
}
