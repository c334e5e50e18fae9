/** Every log of a restored table: whether it is whole, and how it differs from the log in use. */
import { type CaseReference, hashOf, type RecordedEvent, verifyLog } from '#case';
import { type Cases, createCases, type StoreDependencies } from '#functions/store/index.ts';
import { wholeLog } from '../../verify-log/check-log.ts';
import { scan } from '../scan.ts';

/** Events that one table has and the other has not. */
export interface Alone {
  reference: CaseReference;
  events: number;
  /** When the first of them was recorded. */
  since: string;
}

export interface ComparedLogs {
  cases: number;
  events: number;
  /** Restored logs that do not hold together, with why. */
  broken: string[];
  /** Cases that have another event than the restored one in the same place. */
  different: string[];
  /** Recorded after the instant. */
  onlyInUse: Alone[];
  /** Lost since. */
  onlyRestored: Alone[];
}

/** @param restored name of the table that was restored from that of the events */
export async function compareLogs(store: StoreDependencies, restored: string): Promise<ComparedLogs> {
  const inUse = createCases(store);
  const back = createCases({ ...store, tables: { ...store.tables, events: restored } });
  const references = new Set([
    ...(await referencesIn(store, restored)),
    ...(await referencesIn(store, store.tables.events)),
  ]);
  const compared: ComparedLogs = {
    ...{ cases: 0, events: 0, broken: [], different: [] },
    ...{ onlyInUse: [], onlyRestored: [] },
  };
  for (const reference of references) await compare(compared, reference, back, inUse);
  return compared;
}

async function compare(
  into: ComparedLogs,
  reference: CaseReference,
  back: Pick<Cases, 'events'>,
  inUse: Pick<Cases, 'events'>,
): Promise<void> {
  const restored = await wholeLog(back, reference);
  const used = await wholeLog(inUse, reference);
  const { length } = restored.events;
  into.events += length;
  if (length > 0) into.cases += 1;
  const verified = verifyLog(restored.events);
  if (restored.unreadable) into.broken.push(`${reference}: broken at event ${length + 1}: unreadable`);
  else if (!verified.ok)
    into.broken.push(`${reference}: broken at event ${verified.failure.brokenAt}: ${verified.failure.why}`);
  const other = restored.events.find((event, index) => !isSame(event, used.events[index]));
  if (other !== undefined) into.different.push(`${reference}: another event ${other.sequence} is in use`);
  into.onlyInUse.push(...alone(reference, used.events.slice(length)));
  into.onlyRestored.push(...alone(reference, restored.events.slice(used.events.length)));
}

/** What the other table has not is not different, but missing there. */
const isSame = (event: RecordedEvent, other: RecordedEvent | undefined): boolean =>
  other === undefined || hashOf(event) === hashOf(other);

function alone(reference: CaseReference, events: readonly RecordedEvent[]): Alone[] {
  const [first] = events;
  return first === undefined ? [] : [{ reference, events: events.length, since: first.at }];
}

async function referencesIn(store: StoreDependencies, table: string): Promise<Set<CaseReference>> {
  const references = new Set<CaseReference>();
  const keys = {
    ProjectionExpression: '#reference',
    ExpressionAttributeNames: { '#reference': 'reference' },
  };
  for await (const { reference } of scan(store, table, keys))
    if (reference?.S !== undefined) references.add(reference.S);
  return references;
}
