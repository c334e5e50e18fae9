/** A case when its life is over: how it stands, and all that happened in it. */
import { type CaseReference, type CaseState, fold, type RecordedEvent } from '#case';
import { everyItemOf } from '#functions/store/every-item-of.ts';
import type { Simulated } from '../system/simulated-system.ts';

export interface Lived {
  state: CaseState;
  log: readonly RecordedEvent[];
}

/** Undefined where there is no such case. */
export async function livedBy(the: Simulated, reference: CaseReference): Promise<Lived | undefined> {
  const log = await logOf(the, reference);
  const state = fold(log);
  return state && { state, log };
}

async function logOf({ store }: Simulated, reference: CaseReference): Promise<RecordedEvent[]> {
  const log: RecordedEvent[] = [];
  for await (const event of everyItemOf((at) => store.cases.events(reference, { limit: 500, ...at })))
    log.push(event);
  return log;
}
