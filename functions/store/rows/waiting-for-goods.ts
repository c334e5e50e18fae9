/** Who waits for a kind of goods, most in need first. */
import * as v from 'valibot';
import { priorityOf } from '#case';
import { keyPart, readCursor, writeCursor } from '../cursor.ts';
import { instantNow, type StoreDependencies } from '../dependencies.ts';
import { rowKeys } from '../keys.ts';
import type { CaseRows } from '../ports.ts';
import type { Table } from '../table.ts';
import { readRow } from './row-item.ts';

const position = v.strictObject({ place: keyPart });
const placeItem = v.object({ sk: v.string(), reference: v.string() });

export function createWaitingForGoods(rows: Table, deps: StoreDependencies): CaseRows['waitingForGoods'] {
  return async (kind, { limit, cursor }) => {
    const pk = rowKeys.waiting(kind);
    const { items, last } = await rows.query({
      where: '#pk = :pk',
      values: { ':pk': pk },
      limit,
      from: cursor === undefined ? undefined : { pk, sk: readCursor(position, cursor).place },
    });
    const places = items.map((item) => v.parse(placeItem, item));
    const end = places.at(-1);
    // A place counts when the case's row names it: one that a late writer left behind does not.
    const found = await rows.getMany(places.map(({ reference }) => rowKeys.row(reference)));
    const now = instantNow(deps);
    const waiting = found.flatMap((item) => {
      const row = readRow(item);
      const stands = places.some(({ sk }) => sk === row?.waiting[kind]);
      return stands && row?.state
        ? [{ reference: row.state.reference, priority: priorityOf(row.state, deps.settings, now) }]
        : [];
    });
    return {
      items: waiting.sort(
        (one, other) => other.priority - one.priority || one.reference.localeCompare(other.reference),
      ),
      ...(last && end && { next: writeCursor({ place: end.sk }) }),
    };
  };
}
