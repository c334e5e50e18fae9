/**
 * Makes rows, lists and figures anew from the logs alone. A row keeps its place in the lists until it is replaced;
 * figures and waiting lists are removed first when all cases are rebuilt, since what nobody counts any more is in them.
 */
import { DeleteItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { CaseReference } from '#case';
import { createCaseRows, type StoreDependencies } from '#functions/store/index.ts';
import { rowKeys } from '#functions/store/keys.ts';
import { scan } from './scan.ts';

type Item = Record<string, unknown>;

export interface Rebuilt {
  cases: number;
  /** References of rows whose log is not there: nothing can be made of them, and they are left as they are. */
  withoutLog: CaseReference[];
}

export async function rebuildAll(store: StoreDependencies): Promise<Rebuilt> {
  const references = await everyReference(store);
  const withoutLog: CaseReference[] = [];
  for await (const { pk, sk } of itemsOf(store, store.tables.rows, { ProjectionExpression: 'pk, sk' })) {
    if (!isRow(pk)) await remove(store, { pk, sk });
    else if (!references.has(rowKeys.referenceOf(String(pk))))
      withoutLog.push(rowKeys.referenceOf(String(pk)));
  }
  for (const reference of references) await rebuild(store, reference);
  return { cases: references.size, withoutLog };
}

/** One case. Figures that it was counted in by mistake stay until all cases are rebuilt. @returns false: no such case. */
export async function rebuild(store: StoreDependencies, reference: CaseReference): Promise<boolean> {
  await forgetState(store, reference);
  return (await createCaseRows(store).project(reference)) !== undefined;
}

/** From now on the row counts as one of another version of the model: the log is folded from its beginning. */
async function forgetState({ dynamo, tables }: StoreDependencies, reference: CaseReference): Promise<void> {
  const update = new UpdateItemCommand({
    TableName: tables.rows,
    Key: marshall(rowKeys.row(reference)),
    UpdateExpression: 'SET #format = :none',
    ConditionExpression: 'attribute_exists(pk)',
    ExpressionAttributeNames: { '#format': 'format' },
    ExpressionAttributeValues: marshall({ ':none': 'to-be-rebuilt' }),
  });
  await dynamo.send(update).catch((error: unknown) => {
    const hasNoRow = error instanceof Error && error.name === 'ConditionalCheckFailedException';
    if (!hasNoRow) throw error;
  });
}

/** Of every log there is, by its first event. */
async function everyReference(store: StoreDependencies): Promise<Set<CaseReference>> {
  const first = {
    ProjectionExpression: '#reference',
    FilterExpression: '#sequence = :first',
    ExpressionAttributeNames: { '#reference': 'reference', '#sequence': 'sequence' },
    ExpressionAttributeValues: marshall({ ':first': 1 }),
  };
  const references = new Set<CaseReference>();
  for await (const { reference } of itemsOf(store, store.tables.events, first))
    references.add(String(reference));
  return references;
}

async function* itemsOf(
  store: StoreDependencies,
  table: string,
  how: Parameters<typeof scan>[2],
): AsyncGenerator<Item> {
  for await (const item of scan(store, table, how)) yield unmarshall(item);
}

const isRow = (pk: unknown): boolean => String(pk).startsWith(rowKeys.row('').pk);

async function remove({ dynamo, tables }: StoreDependencies, key: Item): Promise<void> {
  await dynamo.send(new DeleteItemCommand({ TableName: tables.rows, Key: marshall(key) }));
}
