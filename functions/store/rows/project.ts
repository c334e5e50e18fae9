/** Keeps the row of a case, and what hangs on it, up to date with the log; safe to repeat and to cut short. */
import type { CaseReference, CaseState } from '#case';
import { readCase } from '../cases/read-case.ts';
import { instantNow, type StoreDependencies } from '../dependencies.ts';
import type { CaseRows } from '../ports.ts';
import type { Table } from '../table.ts';
import { rowItem, unlessNewer } from './row-item.ts';
import { keepTallies } from './tallies.ts';
import { leaveWaitingLists, placesOf, standInWaitingLists } from './waiting-places.ts';

export function createProject(events: Table, rows: Table, deps: StoreDependencies): CaseRows['project'] {
  return async (reference: CaseReference): Promise<CaseState | undefined> => {
    const { row, state } = await readCase(events, rows, reference);
    if (state === undefined) return undefined;
    const places = placesOf(state, deps.settings);
    // The row comes after what it replaces and before what it names: cut short anywhere, a repeat sees what is left.
    await keepTallies(rows, row?.state, state, deps.settings);
    await leaveWaitingLists(rows, row?.waiting ?? {}, places, state);
    const isLatest =
      row?.state?.sequence === state.sequence ||
      (await rows.put(rowItem(state, places, deps.settings, instantNow(deps)), unlessNewer(state)));
    if (isLatest) await standInWaitingLists(rows, places, state);
    return state;
  };
}
