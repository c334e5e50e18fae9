/** One page of a list of cases out of one partition of an index, also where a filter leaves most lines out. */
import * as v from 'valibot';
import { keyPart, readCursor, writeCursor } from '../cursor.ts';
import { rowKeys } from '../keys.ts';
import type { CaseLine, Page, Paging } from '../ports.ts';
import type { Item, Lookup, Table } from '../table.ts';
import { readLine, rowKeyIn } from './row-item.ts';

/** The service reads so many lines at once where it then leaves some out. */
const filteredAtOnce = 100;
/** However many lines are left out, one page costs no more than this; it is then short, and has a next one. */
const mostReads = 5;

const position = v.strictObject({ due: keyPart, reference: keyPart });
type Position = v.InferOutput<typeof position>;
const keyed = v.object({ pk: v.string(), due: v.string() });

/** @param key the index's partition, by the name of its attribute. */
export async function pageOf(
  rows: Table,
  lookup: Lookup,
  key: Item,
  { limit, cursor }: Paging,
): Promise<Page<CaseLine>> {
  const lines: CaseLine[] = [];
  let from = cursor === undefined ? undefined : readCursor(position, cursor);
  for (let reads = 0; reads < mostReads; reads++) {
    const { items, last } = await rows.query({
      ...lookup,
      limit: lookup.filter === undefined ? limit : filteredAtOnce,
      from: from && { ...rowKeyIn(from.reference, from.due), ...key },
    });
    lines.push(...items.map(readLine));
    const end = lines[limit - 1];
    if (end !== undefined && (lines.length > limit || last !== undefined))
      return { items: lines.slice(0, limit), next: writeCursor({ due: end.due, reference: end.reference }) };
    if (last === undefined) return { items: lines };
    from = placeIn(last);
  }
  return { items: lines, ...(from && { next: writeCursor(from) }) };
}

function placeIn(last: Item): Position {
  const { pk, due } = v.parse(keyed, last);
  return { due, reference: rowKeys.referenceOf(pk) };
}
