/** The lists of one member of staff: what waits for them, and the cases they coordinate; what is due first first. */
import type { PersonId } from '#case';
import { rowKeys } from '../keys.ts';
import type { CaseRows } from '../ports.ts';
import type { Table } from '../table.ts';
import { narrowed } from './narrowed.ts';
import { pageOf } from './page-of.ts';
import { readLine } from './row-item.ts';

const deskOf = (person: PersonId) => ({
  index: 'by-desk',
  where: '#deskKey = :key',
  values: { ':key': rowKeys.desk(person) },
});
const caseloadOf = (coordinator: PersonId) => ({
  index: 'by-coordinator',
  where: '#coordinatorKey = :key',
  values: { ':key': rowKeys.coordinator(coordinator) },
});

export function personalLists(
  rows: Table,
): Pick<CaseRows, 'onDesk' | 'countOnDesk' | 'caseload' | 'linesOf'> {
  return {
    onDesk(person, paging) {
      return pageOf(rows, narrowed(deskOf(person), paging), { deskKey: rowKeys.desk(person) }, paging);
    },
    countOnDesk(person, before) {
      return rows.count(narrowed(deskOf(person), before === undefined ? {} : { before }));
    },
    caseload(coordinator, { others, ...paging }) {
      const sought = { ...paging, ...(others && { notWaitingFor: coordinator }) };
      const key = { coordinatorKey: rowKeys.coordinator(coordinator) };
      return pageOf(rows, narrowed(caseloadOf(coordinator), sought), key, paging);
    },
    async linesOf(references) {
      return (await rows.getMany(references.map(rowKeys.row))).map(readLine);
    },
  };
}
