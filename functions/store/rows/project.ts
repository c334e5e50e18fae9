/** Keeps the row of a case, and what hangs on it, up to date with the log; safe to repeat and to cut short. */
import type { CaseReference, CaseState } from '#case';
import { readCase } from '../cases/read-case.ts';
import type { StoreDependencies } from '../dependencies.ts';
import { rowKeys } from '../keys.ts';
import type { CaseRows } from '../ports.ts';
import type { Table } from '../table.ts';
import { readRow, rowItem, unlessNewer } from './row-item.ts';
import { keepTallies, removeTallies } from './tallies.ts';
import { leaveWaitingLists, placesOf, standInWaitingLists } from './waiting-places.ts';

export function createProject(events: Table, rows: Table, deps: StoreDependencies): CaseRows['project'] {
  return async (reference: CaseReference): Promise<CaseState | undefined> => {
    const { row, state, since } = await readCase(events, rows, reference);
    if (state === undefined) return undefined;
    const places = placesOf(state, deps.settings);
    // The row comes after what it replaces and before what it names: cut short anywhere, a repeat sees what is left.
    const counted = await keepTallies(rows, row?.state, since, deps.settings);
    await leaveWaitingLists(rows, row?.waiting ?? {}, places, state);
    const isLatest =
      row?.state?.sequence === state.sequence ||
      (await rows.put(rowItem(state, places, deps.settings), unlessNewer(state)));
    const stood = isLatest && (await standInWaitingLists(rows, places, state));
    if (counted || stood) await giveWay(rows, state, deps);
    return state;
  };
}

/**
 * Whoever stood still while a newer state of the case was written may have brought back what that one has no more: those
 * who come too late take it away, since nobody else can know of it.
 */
async function giveWay(rows: Table, written: CaseState, { settings }: StoreDependencies): Promise<void> {
  let present = written;
  for (;;) {
    const row = readRow(await rows.get(rowKeys.row(present.reference)));
    const newer = row?.state;
    if (newer === undefined || newer.sequence <= present.sequence) return;
    await removeTallies(rows, present, newer, settings);
    await leaveWaitingLists(rows, placesOf(present, settings), placesOf(newer, settings), newer);
    present = newer;
  }
}
