/** The lists of one member of staff: what waits for them, and the cases they coordinate; what is due first first. */
import * as v from 'valibot';
import { keyPart, readCursor, writeCursor } from '../cursor.ts';
import { rowKeys } from '../keys.ts';
import type { CaseLine, CaseRows, Page, Paging } from '../ports.ts';
import type { Table } from '../table.ts';
import { readLine, rowKeyIn } from './row-item.ts';

const position = v.strictObject({ due: keyPart, reference: keyPart });

export function personalLists(rows: Table): Pick<CaseRows, 'onDesk' | 'caseload'> {
  const list = async (
    index: string,
    attribute: 'deskKey' | 'coordinatorKey',
    key: string,
    { limit, cursor }: Paging,
  ): Promise<Page<CaseLine>> => {
    const from = cursor === undefined ? undefined : readCursor(position, cursor);
    const { items, last } = await rows.query({
      index,
      where: `#${attribute} = :key`,
      values: { ':key': key },
      limit,
      from: from && { ...rowKeyIn(from.reference, from.due), [attribute]: key },
    });
    const lines = items.map(readLine);
    const end = lines.at(-1);
    return {
      items: lines,
      ...(last && end && { next: writeCursor({ due: end.due, reference: end.reference }) }),
    };
  };
  return {
    onDesk: (person, paging) => list('by-desk', 'deskKey', rowKeys.desk(person), paging),
    caseload: (coordinator, paging) =>
      list('by-coordinator', 'coordinatorKey', rowKeys.coordinator(coordinator), paging),
  };
}
