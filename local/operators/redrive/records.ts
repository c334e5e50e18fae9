/**
 * The records that a stream's dead letter stands for. The letter names places in a stream that forgets after 24 hours;
 * the tables forget nothing, so what was recorded around the letter's time is read from them, however long ago it was.
 */
import { marshall } from '@aws-sdk/util-dynamodb';
import type { StoreDependencies } from '#functions/store/index.ts';
import { scan, type WireItem } from '../scan.ts';
import type { BatchLetter } from './letter.ts';

export interface RecordAgain {
  /** What has to keep its order: a case's reference, or a consignment's key. */
  line: string;
  /** When it was recorded; undefined where the table does not say. */
  at?: string;
  /** As the function is given it by the stream. */
  record: { eventName: 'INSERT'; dynamodb: { Keys: WireItem; NewImage: WireItem; SequenceNumber: string } };
}

type Store = Pick<StoreDependencies, 'dynamo' | 'tables'>;
type Span = Pick<BatchLetter, 'from' | 'to'>;

/** Stamped by the function before the write, while the stream knows the second of it: two clocks, and a slow request. */
const marginMs = 2 * 60 * 1000;

export function isAround(at: string, { from, to }: Span): boolean {
  const moment = Date.parse(at);
  return Date.parse(from) - marginMs <= moment && moment <= Date.parse(to) + marginMs;
}

/** Events recorded around any of these times, each case's in their order. */
export async function eventsAround(store: Store, spans: readonly Span[]): Promise<RecordAgain[]> {
  if (spans.length === 0) return [];
  const first = Math.min(...spans.map(({ from }) => Date.parse(from))) - marginMs;
  const last = Math.max(...spans.map(({ to }) => Date.parse(to))) + marginMs;
  const found: RecordAgain[] = [];
  const between = {
    FilterExpression: '#at BETWEEN :first AND :last',
    ExpressionAttributeNames: { '#at': 'at' },
    ExpressionAttributeValues: marshall({
      ':first': new Date(first).toISOString(),
      ':last': new Date(last).toISOString(),
    }),
  };
  for await (const item of scan(store, store.tables.events, between)) {
    const [line = '', at = ''] = [item['reference']?.S, item['at']?.S];
    if (spans.some((span) => isAround(at, span)))
      found.push({ line, at, record: asInserted(item, ['reference', 'sequence']) });
  }
  const placeOf = ({ record }: RecordAgain): number => Number(record.dynamodb.Keys['sequence']?.N);
  return found.sort((one, other) => one.line.localeCompare(other.line) || placeOf(one) - placeOf(other));
}

/** Every consignment: they do not say when they were entered, come a few a week, and entering one again is safe. */
export async function everyConsignment(store: Store): Promise<RecordAgain[]> {
  const found: RecordAgain[] = [];
  const consignments = {
    FilterExpression: 'attribute_exists(#consignment)',
    ExpressionAttributeNames: { '#consignment': 'consignment' },
  };
  for await (const item of scan(store, store.tables.goods, consignments))
    found.push({ line: item['pk']?.S ?? '', record: asInserted(item, ['pk', 'sk']) });
  return found;
}

const asInserted = (item: WireItem, key: readonly string[]): RecordAgain['record'] => {
  const Keys = Object.fromEntries(Object.entries(item).filter(([name]) => key.includes(name)));
  const SequenceNumber = `again ${Object.values(Keys)
    .map((value) => value.S ?? value.N)
    .join(' ')}`;
  return { eventName: 'INSERT', dynamodb: { Keys, NewImage: item, SequenceNumber } };
};
