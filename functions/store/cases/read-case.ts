/** Reads a case as it is now: its row, and the events that the row does not know of yet. */
import { type CaseReference, type CaseState, evolve } from '#case';
import { rowKeys } from '../keys.ts';
import { type CaseRow, readRow } from '../rows/row-item.ts';
import { everyItem, type Table } from '../table.ts';
import { readEvent } from './event-item.ts';

export interface CaseAsRead {
  row: CaseRow | undefined;
  /** Undefined when there is no such case. */
  state: CaseState | undefined;
  /** As it was after each event that the row does not know of; the last is the present. */
  since: CaseState[];
}

/** However long the case, this is one row and a few events; without a row, the whole log. */
export async function readCase(events: Table, rows: Table, reference: CaseReference): Promise<CaseAsRead> {
  const row = readRow(await rows.get(rowKeys.row(reference)));
  let state = row?.state;
  const since: CaseState[] = [];
  const unknown = {
    where: '#reference = :reference AND #sequence > :sequence',
    values: { ':reference': reference, ':sequence': state?.sequence ?? 0 },
  };
  for await (const item of everyItem(events, unknown)) {
    state = evolve(state, readEvent(item));
    since.push(state);
  }
  return { row, state, since };
}
