/** What there is in the tables, counted, so that a form which was sent twice can be seen to have done one thing. */
import { type DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import * as v from 'valibot';
import { surroundings } from '#functions/runtime/surroundings.ts';

/** So many of each: `7K3M9QT1 reassigned`, `person`, `case`. */
export type Things = ReadonlyMap<string, number>;

const keyed = v.object({ pk: v.string(), sk: v.string() });
const event = v.object({
  reference: v.string(),
  by: v.object({ role: v.string() }),
  event: v.object({ type: v.string() }),
});

/** What is made for looking up or out of other things is not counted. */
const counted = /^(PERSON|NOTES|DRAFT|CONSIGNMENT)#/;
const people = new Set(['coordinator', 'manager', 'volunteer']);

export async function thingsThere(): Promise<Things> {
  const { dynamo, tables } = surroundings().store;
  const [events, persons, goods] = await Promise.all(
    [tables.events, tables.people, tables.goods].map((table) => itemsOf(dynamo, table)),
  );
  const done = (events ?? []).map((item) => v.parse(event, item)).filter(({ by }) => people.has(by.role));
  const kept = [...(persons ?? []), ...(goods ?? [])].map((item) => v.parse(keyed, item).pk);
  const names = [
    ...done.map(({ reference, event: { type } }) =>
      type === 'case-opened' ? 'case' : `${reference} ${type}`,
    ),
    ...kept.flatMap((pk) => counted.exec(pk)?.[1]?.toLowerCase() ?? []),
  ];
  return new Map([...Map.groupBy(names, (name) => name)].map(([name, all]) => [name, all.length]));
}

async function itemsOf(dynamo: DynamoDBClient, table: string): Promise<unknown[]> {
  const items: unknown[] = [];
  let from: Record<string, never> | undefined;
  do {
    const page = await dynamo.send(new ScanCommand({ TableName: table, ExclusiveStartKey: from }));
    items.push(...(page.Items ?? []).map((item) => unmarshall(item)));
    from = page.LastEvaluatedKey as typeof from;
  } while (from !== undefined);
  return items;
}

/** What has become more, and by how much. */
export const more = (before: Things, after: Things): Map<string, number> =>
  new Map(
    [...after].flatMap(([name, count]): [string, number][] => {
      const by = count - (before.get(name) ?? 0);
      return by > 0 ? [[name, by]] : [];
    }),
  );
