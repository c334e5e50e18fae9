/** Queries: the items of one partition that a condition holds for, from a place on, at most so many. */
import type { QueryCommandInput, QueryCommandOutput } from '@aws-sdk/client-dynamodb';
import { compared, type Item } from './attribute.ts';
import { conditionOf } from './condition.ts';
import { keyText, type MemoryTable } from './memory-table.ts';
import type { Placeholders } from './path.ts';

type Answer = Omit<QueryCommandOutput, '$metadata'>;

/** The service reads so many bytes at a time; JSON is somewhat longer than what it counts. */
const mostBytes = 1_048_576;

export function query(table: MemoryTable, input: QueryCommandInput, given: Placeholders): Answer {
  const { KeyConditionExpression = '', FilterExpression, IndexName, ScanIndexForward = true } = input;
  const [keys, filter] = [
    conditionOf(KeyConditionExpression),
    FilterExpression && conditionOf(FilterExpression),
  ];
  const partition = partitionIn(KeyConditionExpression, given);
  const found = table.under(partition, IndexName).filter((item) => keys(item, given));
  const ordered = ScanIndexForward ? found : found.reverse();
  const rest = input.ExclusiveStartKey ? after(table, ordered, input, input.ExclusiveStartKey) : ordered;
  const read = page(rest, input.Limit ?? Number.POSITIVE_INFINITY);
  const items = filter ? read.filter((item) => filter(item, given)) : read;
  const last = read.length < rest.length || read.length === input.Limit ? read.at(-1) : undefined;
  return {
    Count: items.length,
    ScannedCount: read.length,
    ...(input.Select !== 'COUNT' && { Items: items }),
    ...(last && { LastEvaluatedKey: keyOf(table, last, IndexName) }),
  };
}

function page(items: Item[], limit: number): Item[] {
  if (items.length <= 1) return items.slice(0, limit);
  let bytes = 0;
  const read: Item[] = [];
  for (const item of items) {
    if (read.length === limit || bytes > mostBytes) break;
    bytes += items.length > 100 ? JSON.stringify(item).length : 0;
    read.push(item);
  }
  return read;
}

/** `#pk = :pk AND …`: the first comparison names the partition. */
function partitionIn(condition: string, { values }: Placeholders): string {
  const value = /=\s*(:\w+)/.exec(condition)?.[1];
  const partition = value === undefined ? undefined : values[value];
  if (partition === undefined) throw new Error(`No partition in ${condition}`);
  return partition.S ?? partition.N ?? '';
}

const namesOf = ({ definition }: MemoryTable, indexName: string | undefined): string[] => {
  const index = definition.indexes.find(({ name }) => name === indexName);
  const own = [definition.partitionKey.name, definition.sortKey.name];
  return index === undefined ? own : [index.partitionKey.name, index.sortKey.name, ...own];
};

const keyOf = (table: MemoryTable, item: Item, indexName: string | undefined): Item =>
  Object.fromEntries(
    namesOf(table, indexName).flatMap((name) => {
      const value = item[name];
      return value === undefined ? [] : [[name, value] as const];
    }),
  );

/** The start need not exist any more: what follows is what comes after its place. */
function after(table: MemoryTable, items: Item[], input: QueryCommandInput, start: Item): Item[] {
  const names = namesOf(table, input.IndexName);
  const wanted = names.filter((name) => keyText(start, name) === '');
  if (wanted.length > 0) throw new Error(`The start of a query lacks ${wanted.join(', ')}`);
  const direction = input.ScanIndexForward === false ? -1 : 1;
  return items.filter((item) => {
    for (const name of names) {
      const [one, other] = [item[name], start[name]];
      const difference = one && other && compared(one, other);
      if (difference) return difference * direction > 0;
    }
    return false;
  });
}
