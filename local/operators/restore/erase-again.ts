/** Families whose details were erased come back with the table of people as it was: they are erased there once more. */
import { unmarshall } from '@aws-sdk/util-dynamodb';
import * as v from 'valibot';
import type { CaseReference } from '#case';
import { eraseFamily } from '#functions/erasure/erase-family.ts';
import { createCases, createPeople, type StoreDependencies } from '#functions/store/index.ts';
import { scan } from '../scan.ts';

const itsReference = v.object({ reference: v.string() });

/** @param restored name of the table that was restored from that of the people. @returns the families' references. */
export async function eraseAgain(store: StoreDependencies, restored: string): Promise<CaseReference[]> {
  const people = createPeople({ ...store, tables: { ...store.tables, people: restored } });
  const cases = createCases(store);
  const now = () => new Date(store.now()).toISOString();
  const erased = new Set<CaseReference>();
  const events = scan(store, store.tables.events, {
    ProjectionExpression: '#reference',
    FilterExpression: '#event.#type = :erased',
    ExpressionAttributeNames: { '#reference': 'reference', '#event': 'event', '#type': 'type' },
    ExpressionAttributeValues: { ':erased': { S: 'personal-data-erased' } },
  });
  for await (const item of events) erased.add(v.parse(itsReference, unmarshall(item)).reference);
  for (const reference of erased) await eraseFamily({ people, cases, now }, reference);
  return [...erased];
}
